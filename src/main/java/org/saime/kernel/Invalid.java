package org.saime.kernel;

import java.util.List;

/** What was typed cannot be taken (HTTP 422): every error at once, each beside its field. */
public final class Invalid extends RuntimeException {
    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, key, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** One error: the field's name as typed in the form or the JSON path, and the key of the sentence. */
    public record FieldError(String field, String key, Object... arguments) {
        @Override
        public String toString() {
            return field + ": " + key;
        }
    }
}
