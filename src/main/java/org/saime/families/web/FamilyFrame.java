package org.saime.families.web;

import java.util.List;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyTab;

/** Header and tabs around every page of a family: {@code @template.families.web.ui.frame(ui = ui, frame = page.frame(), content = …)}. */
public record FamilyFrame(FamilyHead family, String tab, List<FamilyFact> facts, List<FamilyTab> tabs) {}
