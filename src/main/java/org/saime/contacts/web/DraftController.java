package org.saime.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.contacts.Draft;
import org.saime.contacts.Drafts;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a page keeps what is being typed. For a signed-in browser only; statuses speak to draft.js. */
@RestController
@RequestMapping("/drafts")
class DraftController {
    /** Who is signed in now, and the token without which nothing is kept: a page that outlived its session asks for both. */
    record Key(UUID user, String header, String token) {}

    private final Drafts drafts;
    private final JsonMapper json;

    DraftController(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @GetMapping("/key")
    Key key(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Key(Scope.current().account(), token.getHeaderName(), token.getToken());
    }

    @GetMapping
    List<Draft> mine() {
        return drafts.mine();
    }

    @GetMapping("/{id}")
    Draft one(@PathVariable UUID id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("draft"));
    }

    /** Body: family, version, fields (name to list of values). 200 kept, 409 another page kept something else, 410 recorded already. */
    @PutMapping("/{id}")
    ResponseEntity<?> keep(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        JsonNode body = read(request.getInputStream().readAllBytes());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> typed.put(field.getKey(), values(field.getValue())));
        try {
            return ResponseEntity.ok(drafts.keep(
                    id, family(body), typed, Math.max(0, body.path("version").asInt(0))));
        } catch (Conflict conflict) {
            return ResponseEntity.status(409).build();
        } catch (Refused refused) {
            return ResponseEntity.status(410).build();
        } catch (Invalid invalid) {
            return ResponseEntity.unprocessableContent().build();
        }
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> discard(@PathVariable UUID id) {
        drafts.discard(id);
        return ResponseEntity.noContent().build();
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Invalid("", "error.not_utf8");
        } catch (JacksonException e) {
            throw new Invalid("", "error.not_json", "0");
        }
    }

    private static UUID family(JsonNode body) {
        try {
            return UUID.fromString(body.path("family").asString(""));
        } catch (IllegalArgumentException e) {
            throw new Invalid("family", "error.not_an_id");
        }
    }

    private static List<String> values(JsonNode node) {
        var values = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(value -> values.add(value.asString("")));
        } else {
            values.add(node.asString(""));
        }
        return values;
    }
}
