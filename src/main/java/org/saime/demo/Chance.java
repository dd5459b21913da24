package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Everything that looks accidental in the demo country; the same seed gives the same country. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    boolean perMille(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return high <= low ? low : random.nextInt(low, high + 1);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) Math.max(0, last.toEpochDay() - first.toEpochDay())));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The index of the weight that was drawn. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int drawn = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                return i;
            }
        }
        throw new IllegalStateException();
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            list.set(other, list.set(i, list.get(other)));
        }
    }

    /** A UUIDv7 as it would have been made at that instant. */
    UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
