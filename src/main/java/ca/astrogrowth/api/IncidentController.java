package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.privacy.Incident;
import ca.astrogrowth.privacy.IncidentRegister;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of confidentiality incidents, for those who run the platform. There is no way to change an entry. */
@RestController
@RequestMapping("/ops/incidents")
@NeedsNothing("those who run the platform, by a key of their own")
class IncidentController {

    private final IncidentRegister incidents;

    IncidentController(IncidentRegister incidents) {
        this.incidents = incidents;
    }

    @GetMapping
    List<Incident> all() {
        return incidents.all();
    }

    @GetMapping("/register.csv")
    void file(HttpServletResponse response) throws IOException {
        Downloads.csv(response, "incidents.csv");
        incidents.write(response.getOutputStream());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Incident write(@Valid @RequestBody Entry entry) {
        return incidents.write(new IncidentRegister.Report(
                entry.incident(),
                entry.happenedOn(),
                entry.kind(),
                entry.what(),
                entry.people(),
                entry.serious(),
                entry.commissionToldOn(),
                entry.peopleToldOn()));
    }

    record Entry(
            @Nullable UUID incident,
            @NotNull(message = "api.field.missing") LocalDate happenedOn,
            @NotNull(message = "api.field.missing") Incident.Kind kind,

            @NotBlank(message = "api.field.missing") @Size(max = 2000, message = "api.field.invalid") String what,

            @Min(value = 0, message = "api.field.invalid") int people,
            boolean serious,
            @Nullable LocalDate commissionToldOn,
            @Nullable LocalDate peopleToldOn) {}
}
