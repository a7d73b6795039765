package io.github.otklik.examples.desk.intake;

import io.github.otklik.examples.desk.security.Tokens;
import io.github.otklik.examples.desk.setup.Office;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The intake for programs, such as a monitoring system: one message a call, the same call any number of times. */
@RestController
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
class IntakeApi {
    private static final String BEARER = "Bearer ";

    private final Office office;
    private final Tokens tokens;
    private final Intake intake;

    /**
     * A message to take in.
     *
     * @param id  the caller's id of it, known again for the same token: a letter or digit, then letters, digits and
     *     {@code . _ : -}, at most 80 in all
     * @param network  where it was posted
     * @param author  who wrote it, or nothing
     * @param text  what it says
     */
    record NewMessage(
            @Nullable String id,
            @Nullable String network,
            @Nullable String author,
            @Nullable String text) {}

    IntakeApi(Office office, Tokens tokens, Intake intake) {
        this.office = office;
        this.tokens = tokens;
        this.intake = intake;
    }

    @Operation(
            summary = "Takes a message in; access is given at once",
            security = @SecurityRequirement(name = "token"),
            responses = {
                @ApiResponse(responseCode = "201", description = "Taken in"),
                @ApiResponse(responseCode = "200", description = "Was taken in before"),
                @ApiResponse(responseCode = "400", description = "A field is missing or not allowed"),
                @ApiResponse(
                        responseCode = "409",
                        description = "The same token brought another message under this id"),
                @ApiResponse(responseCode = "401", description = "No token, or a revoked one"),
                @ApiResponse(responseCode = "413", description = "Too long")
            })
    @PostMapping("/api/messages")
    ResponseEntity<Map<String, String>> receive(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody NewMessage message) {
        Tokens.Token token = tokens.find(
                        Tokens.Kind.INTAKE,
                        authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "No valid token"));
        String id = given("id", message.id());
        String network = given("network", message.network());
        String text = given("text", message.text());
        String author = message.author() == null ? "" : message.author();
        if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,79}")) {
            throw bad("id must be a letter or digit, then letters, digits and . _ : -, at most 80 in all");
        }
        if (author.length() > Intake.LONGEST_AUTHOR || author.indexOf(0) >= 0) {
            throw bad("author must be at most " + Intake.LONGEST_AUTHOR + " characters, without NUL");
        }
        if (!office.networks().contains(network)) {
            throw bad("network: one of " + office.networks());
        }
        if (text.length() > office.longestText()) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "text: at most " + office.longestText() + " characters");
        }
        // Each token has its own ids; what an earlier release took in under a bare id is known again.
        String own = intake.holds(id, network, author, text) ? id : "t" + token.id() + "-" + id;
        Intake.Received received = intake.receive("token-" + token.id(), own, network, author, text);
        return switch (received) {
            case TAKEN_IN -> answer(HttpStatus.CREATED, id, own);
            case AGAIN -> answer(HttpStatus.OK, id, own);
            case OTHER ->
                throw new ResponseStatusException(
                        HttpStatus.CONFLICT, "id: another message was taken in under it; it must be new");
            case REFUSED -> throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "Refused");
        };
    }

    /** The caller's id, and the one that the desk shows. */
    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String id, String message) {
        return ResponseEntity.status(status).body(Map.of("id", id, "message", message));
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw bad(name + ": missing");
        }
        return value;
    }

    private static ResponseStatusException bad(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
