package org.saime.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.saime.kernel.time.Country;

/** First names by generation and surnames in both forms; the pairs are accidental and belong to nobody. */
final class Names {
    /** How the ending of a surname changes in the plural, the longer ending first. */
    private static final List<String> PLURALS = List.of(
            "skis", "ski", "ckis", "cki", "iņš", "iņi", "tis", "ši", "dis", "ži", "cis", "či", "nis", "ņi", "lis", "ļi",
            "sis", "ši", "bis", "bji", "ģis", "ģi", "s", "i");

    /** A surname as men and as women carry it; the same when the language does not bend it. */
    record Surname(String masculine, String feminine) {
        String of(String sex) {
            return sex.equals("F") ? feminine : masculine;
        }

        boolean russian() {
            return masculine.matches(".*(ov|ev|jov|jev|in|ski|ovs|evs|jovs|jevs|ins|skis)");
        }

        /** What a Latvian household calls itself: Bērziņi, Eglīši, Ozoli; other names stay as they are. */
        String household() {
            if (masculine.equals(feminine)) {
                return masculine;
            }
            for (int i = 0; i < PLURALS.size(); i += 2) {
                if (masculine.endsWith(PLURALS.get(i))) {
                    return masculine.substring(
                                    0, masculine.length() - PLURALS.get(i).length())
                            + PLURALS.get(i + 1);
                }
            }
            return masculine;
        }
    }

    private record Given(Country country, String sex, String name, String age) {}

    private final List<Given> given = new ArrayList<>();
    private final List<Surname> latvian = new ArrayList<>();
    private final List<Surname> estonian = new ArrayList<>();

    Names() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream("/demo/names.csv")), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String[] cells) {
        var country = Country.valueOf(cells[0]);
        if (cells[1].equals("given")) {
            given.add(new Given(country, cells[2], cells[3], cells[5]));
        } else {
            (country == Country.LV ? latvian : estonian)
                    .add(new Surname(cells[3], cells[4].isEmpty() ? cells[3] : cells[4]));
        }
    }

    /** A name of that generation (CHILD, ADULT, ELDER) that nobody in the family has yet. */
    String given(Country country, String sex, String generation, Set<String> taken, Chance chance) {
        var fitting = given.stream()
                .filter(g -> g.country == country
                        && g.sex.equals(sex)
                        && (g.age.equals(generation) || generation.equals("ADULT") && g.age.equals("CHILD")))
                .map(Given::name)
                .filter(name -> !taken.contains(name))
                .toList();
        var name = chance.pick(fitting);
        taken.add(name);
        return name;
    }

    Surname surname(Country country, Chance chance) {
        return chance.pick(country == Country.LV ? latvian : estonian);
    }

    /** Surnames in an accidental order, for families of one unit not to share one before all are used. */
    List<Surname> surnames(Country country, Chance chance) {
        var list = new ArrayList<>(country == Country.LV ? latvian : estonian);
        chance.shuffle(list);
        return list;
    }

    String person(Country country, String sex, Chance chance) {
        return given(country, sex, "ADULT", new HashSet<>(), chance) + " "
                + surname(country, chance).of(sex);
    }
}
