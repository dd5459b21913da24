package org.saime.kernel.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the JSON interface at /api/openapi.json: made when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    private static final String TOKEN = "token";
    /** What every answer that is not the wanted one looks like, by status. */
    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("401", "No token, or one that is not valid any more");
        PROBLEMS.put("403", "The role does not include this, or there is no relation to the record");
        PROBLEMS.put("404", "Nothing here, or nothing that one may see");
        PROBLEMS.put(
                "409",
                "Somebody was first: a stale version, or the same id with other content; stored holds what is kept");
        PROBLEMS.put("422", "The input or a rule of the trade says no; errors name every field at once");
    }

    @Bean
    static OpenApiCustomizer describeOpenApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Input.class);
        return OpenApiDescription::describe;
    }

    private static void describe(OpenAPI api) {
        api.info(new Info()
                        .title("Saime")
                        .version("1")
                        .description(
                                "Community-based family support: referrals, families, service, plans, contacts, monthly reports. The same use cases as the screens."
                                        + " Things are created by PUT with a UUIDv7 of the caller's own making, so that sending twice is harmless; deeds are POSTs on a noun;"
                                        + " lists go on after the last id. Errors follow RFC 9457.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new io.swagger.v3.oas.models.servers.Server().url("/")))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "A personal access token, made on the page of one's own account or with: saime token LOGIN"));
        components.addSchemas("Problem", problem());
        PROBLEMS.forEach((status, words) -> components.addResponses(
                "Problem" + status,
                new ApiResponse()
                        .description(words)
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(reference())))));
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApiDescription::answers));
        }
    }

    private static void answers(PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.responses(responses);
        PROBLEMS.keySet().stream()
                .filter(status -> method != PathItem.HttpMethod.GET || !status.equals("409"))
                .filter(status -> !responses.containsKey(status))
                .forEach(status -> responses.addApiResponse(
                        status, new ApiResponse().$ref("#/components/responses/Problem" + status)));
    }

    private static Schema<?> reference() {
        return new Schema<>().$ref("#/components/schemas/Problem");
    }

    private static Schema<?> problem() {
        var error = new Schema<>()
                .types(java.util.Set.of("object"))
                .addProperty("field", text("The field as it was sent, with dots and indexes; empty for the whole"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("message", text("In the language of Accept-Language: lv, et or en"));
        return new Schema<>()
                .types(java.util.Set.of("object"))
                .description("RFC 9457 problem details")
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("What happened"))
                .addProperty("status", new Schema<>().types(java.util.Set.of("integer")))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("detail", text("What to do next"))
                .addProperty(
                        "errors",
                        new Schema<>().types(java.util.Set.of("array")).items(error))
                .addProperty("stored", new Schema<>().description("What is kept, after a conflict"))
                .addProperty("incident", text("To tell the operator, after an error of the program"));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(java.util.Set.of("string")).description(description);
    }
}
