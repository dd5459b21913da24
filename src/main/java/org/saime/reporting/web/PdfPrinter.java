package org.saime.reporting.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns a page into a PDF that can be kept (PDF/A-3a) and read aloud (PDF/UA-1). Loads nothing from outside. */
@Component
public class PdfPrinter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** @param page well-formed XHTML */
    public byte[] print(byte[] page) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(SRGB);
            builder.useFont(() -> font("GolosText_400Regular.ttf"), "Golos Text", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("GolosText_700Bold.ttf"), "Golos Text", 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Saime");
            builder.withHtmlContent(new String(page, StandardCharsets.UTF_8), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/pdf/fonts/" + name), name);
    }
}
