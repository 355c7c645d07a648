package ca.astrogrowth.api;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.privacy.Export;
import ca.astrogrowth.privacy.Exports;
import ca.astrogrowth.privacy.PersonArchive;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of a workspace, or of a person, to take along. Only who came in with the password gets it: no key does. */
@RestController
@Needs(Right.OWN_DATA)
class ExportController {

    private static final String EXPORTS = "/api/exports";

    private final Exports exports;
    private final PersonArchive person;

    ExportController(Exports exports, PersonArchive person) {
        this.exports = exports;
        this.person = person;
    }

    @GetMapping(EXPORTS)
    Listing<ExportBody> list() {
        return new Listing<>(exports.list().stream().map(ExportBody::of).toList(), null);
    }

    @PostMapping(EXPORTS)
    ResponseEntity<ExportBody> ask() {
        Export asked = exports.ask();
        return ResponseEntity.accepted()
                .location(URI.create(EXPORTS + "/" + asked.id()))
                .body(ExportBody.of(asked));
    }

    @GetMapping(EXPORTS + "/{id}")
    ExportBody find(@PathVariable UUID id) {
        return exports.find(id).map(ExportBody::of).orElseThrow(NotFoundException::new);
    }

    @GetMapping(EXPORTS + "/{id}/file")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Export export = exports.fetchable(id).orElseThrow(NotFoundException::new);
        Downloads.zip(response, "astrogrowth.zip");
        exports.write(export, response.getOutputStream());
    }

    /** For a browser: the address says which one, and it is worth something to an owner who works in that workspace. */
    @GetMapping("/donnees/espace/{token}")
    void link(@PathVariable String token, HttpServletResponse response) throws IOException {
        Export export = exports.open(token).orElseThrow(NotFoundException::new);
        Downloads.zip(response, "astrogrowth.zip");
        exports.write(export, response.getOutputStream());
    }

    @GetMapping("/api/me/data")
    @NeedsNothing("one’s own")
    void mine(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
        Downloads.zip(response, "astrogrowth.zip");
        person.write(who, response.getOutputStream());
    }

    @GetMapping("/donnees/moi")
    @NeedsNothing("one’s own")
    void mineByBrowser(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
        mine(who, response);
    }

    /** @param bytes how large its file is, when there is one */
    record ExportBody(
            UUID id,
            String state,
            Instant askedAt,
            @Nullable Instant readyAt,
            @Nullable Instant expiresAt,
            @Nullable Long bytes) {

        static ExportBody of(Export export) {
            return new ExportBody(
                    export.id(),
                    export.state().code(),
                    export.askedAt(),
                    export.readyAt(),
                    export.expiresAt(),
                    export.bytes());
        }
    }
}
