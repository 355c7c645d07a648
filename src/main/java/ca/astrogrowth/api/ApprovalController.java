package ca.astrogrowth.api;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Score;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose yes a content of the workspace needs. */
@RestController
@RequestMapping("/api/workspace/approval")
@Needs(Right.READ)
class ApprovalController {

    private final Workspace workspace;

    ApprovalController(Workspace workspace) {
        this.workspace = workspace;
    }

    @GetMapping
    Body find() {
        Preferences now = workspace.preferences();
        return new Body(now.approval().code(), now.threshold().value());
    }

    /** Contents that wait for the client go back to the workspace when the client is not asked any more. */
    @Needs(Right.SETTINGS)
    @PutMapping
    Body replace(@Valid @RequestBody Body body) {
        ApprovalMode mode =
                ApprovalMode.of(body.mode()).orElseThrow(() -> new BadFieldException("mode", "api.approval.mode"));
        workspace.save(new Preferences(mode, new Score(body.threshold())));
        return find();
    }

    /**
     * @param mode {@code none}, {@code one} or {@code client}
     * @param threshold the lowest quality that is approved without a person; counts with {@code none} only
     */
    record Body(
            @NotNull(message = "api.field.missing") String mode,

            @NotNull(message = "api.field.missing") @Min(value = 0, message = "api.approval.threshold") @Max(value = 100, message = "api.approval.threshold") Integer threshold) {}
}
