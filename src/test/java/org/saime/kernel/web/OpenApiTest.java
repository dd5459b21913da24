package org.saime.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the interface is whole: every route is in it, with words, and every reference leads somewhere. */
class OpenApiTest extends HouseTest {
    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"([^\"]+)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode described() {
        var answer = house.nobody().get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("application/json");
        return answer.json();
    }

    @Test
    void itIsOpenApi31AndAsksForAToken() {
        var api = described();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("info").get("title").asString()).isEqualTo("Saime");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.get("security").get(0).has("token")).isTrue();
        assertThat(api.at("/components/responses/Problem422/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void everyRouteIsInItWithASummaryAndItsProblems() {
        var api = described();
        var missing = new ArrayList<String>();
        var routes = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            for (String pattern :
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues()) {
                if (!pattern.startsWith("/api/v1")
                        || !method.getBeanType().getName().startsWith("org.saime")) {
                    continue;
                }
                String path = pattern.replaceAll("\\{([a-zA-Z]+):[^/]*}", "{$1}");
                for (var verb : info.getMethodsCondition().getMethods()) {
                    routes.add(verb + " " + path);
                    JsonNode operation =
                            api.get("paths").path(path).path(verb.name().toLowerCase(Locale.ROOT));
                    if (operation.path("summary").asString("").isBlank()) {
                        missing.add(verb + " " + path);
                    } else if (!operation.path("responses").has("401")
                            || !operation.path("responses").has("422")) {
                        missing.add(verb + " " + path + " (problems)");
                    }
                }
            }
        });
        assertThat(routes)
                .contains(
                        "GET /api/v1/units",
                        "GET /api/v1/me",
                        "GET /api/v1/codes/{list}",
                        "GET /api/v1/municipalities");
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingElseIsInItAndEveryReferenceLeadsSomewhere() {
        var api = described();
        var wrong = new ArrayList<String>();
        api.get("paths").propertyNames().forEach(path -> {
            if (!path.startsWith("/api/v1/")) {
                wrong.add(path);
            }
        });
        var found = REFERENCE.matcher(api.toString());
        while (found.find()) {
            if (api.at(found.group(1).substring(1)).isMissingNode()) {
                wrong.add(found.group(1));
            }
        }
        // what reads a form or a body is our own affair
        if (api.at("/components/schemas/Input").isObject()) {
            wrong.add("Input");
        }
        assertThat(wrong).isEmpty();
    }
}
