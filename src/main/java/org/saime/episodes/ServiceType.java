package org.saime.episodes;

import java.util.UUID;

/** A service that an organisation gives, with the meetings a week it promises. */
public record ServiceType(UUID id, String code, String nameEn, String nameLv, String nameEt, int weeklyContacts) {
    public String name(String language) {
        return switch (language) {
            case "lv" -> nameLv;
            case "et" -> nameEt;
            default -> nameEn;
        };
    }
}
