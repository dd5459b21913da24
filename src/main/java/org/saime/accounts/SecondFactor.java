package org.saime.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** One-time codes by time (RFC 6238): six digits, 30 seconds, one step of tolerance, each step used once. */
@Component
class SecondFactor {
    private static final int STEP_SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    byte[] newSecret() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The step that the code belongs to, when it is newer than the last one used. */
    OptionalLong step(byte[] secret, String code, long lastUsed) {
        String digits = code.replaceAll("\\s", "");
        // real time: an authenticator on a phone does not know of a demo's clock
        Instant now = Clock.systemUTC().instant();
        for (int shift = -1; shift <= 1; shift++) {
            Instant at = now.plusSeconds((long) shift * STEP_SECONDS);
            long step = at.getEpochSecond() / STEP_SECONDS;
            if (step > lastUsed && code(secret, at).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as it is typed into an authenticator: base 32 (RFC 4648), in groups of four. */
    static String readable(byte[] secret) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : secret) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt((buffer >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        return text.toString();
    }

    /** The path of a QR code for the authenticator, one unit a module, for an svg of {@code size} units. */
    static Picture picture(byte[] secret, String login) {
        QrCode code = QrCode.encodeText(
                "otpauth://totp/Saime:" + java.net.URLEncoder.encode(login, java.nio.charset.StandardCharsets.UTF_8)
                        + "?secret=" + readable(secret) + "&issuer=Saime",
                QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        return new Picture(code.size + 8, path.toString());
    }

    record Picture(int size, String path) {}
}
