package org.saime.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a document is PDF/A-3a and PDF/UA-1. */
public final class PdfProof {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfProof() {}

    public static void assertKeepsAndReads(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .filter(a -> a.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                                .map(a -> flavour + " " + a.getRuleId().getClause() + "-"
                                        + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at "
                                        + a.getLocation().getContext())
                                .limit(8)
                                .toList())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
