package org.saime.kernel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Static files under an address that changes with their content, so that browsers may keep them for ever. */
@Component
public final class Assets {
    private final String version;

    Assets() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*");
            Arrays.sort(
                    files,
                    Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
            for (Resource file : files) {
                if (file.isReadable()) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String path(String file) {
        return "/assets/" + version + "/" + file;
    }

    String version() {
        return version;
    }
}
