package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/{id}")
@Needs(Right.WRITE)
class LeadController {

    private final Leads leads;
    private final LeadDesk desk;

    LeadController(Leads leads, LeadDesk desk) {
        this.leads = leads;
        this.desk = desk;
    }

    @Needs(Right.READ)
    @GetMapping
    LeadDetailsBody find(@PathVariable UUID id) {
        return leads.details(new LeadId(id)).map(LeadDetailsBody::of).orElseThrow(NotFoundException::new);
    }

    /** Only what is named changes; null or an empty text says that there is none. */
    @PatchMapping
    LeadBody edit(@PathVariable UUID id, @RequestBody Map<String, @Nullable String> body) {
        return changed(() -> desk.edit(new LeadId(id), LeadFields.typed(body)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        LeadView gone = leads.find(new LeadId(id)).orElseThrow(NotFoundException::new);
        desk.delete(gone.id());
    }

    @PutMapping("/score")
    LeadBody correct(@PathVariable UUID id, @Valid @RequestBody ScoreRequest request) {
        return changed(() -> desk.correct(new LeadId(id), new Score(request.score()), request.reason()));
    }

    /** Back to the machine's. */
    @DeleteMapping("/score")
    LeadBody uncorrect(@PathVariable UUID id) {
        return changed(() -> desk.uncorrect(new LeadId(id)));
    }

    /** Makes a merged record, of those that a lead lists, a lead of its own again. */
    @PostMapping("/split")
    LeadBody split(@PathVariable UUID id) {
        return changed(() -> desk.split(new LeadId(id)));
    }

    private static LeadBody changed(Supplier<LeadView> change) {
        try {
            return LeadBody.of(change.get());
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    record ScoreRequest(
            @NotNull(message = "api.field.missing") @Min(value = 0, message = "api.score") @Max(value = 100, message = "api.score") Integer score,

            @NotBlank(message = "api.field.missing") @Size(max = LeadDesk.LONGEST_REASON, message = "api.score.reason") String reason) {}
}
