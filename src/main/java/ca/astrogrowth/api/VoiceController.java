package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the workspace speaks in its posts. */
@RestController
@RequestMapping("/api/workspace/voice")
@Needs(Right.READ)
class VoiceController {

    private final Workspace workspace;

    VoiceController(Workspace workspace) {
        this.workspace = workspace;
    }

    @GetMapping
    VoiceBody find() {
        return VoiceBody.of(workspace.voice());
    }

    /** Answers with what was kept: without blanks around, without repetitions. */
    @Needs(Right.SETTINGS)
    @PutMapping
    VoiceBody replace(@Valid @RequestBody VoiceBody body) {
        workspace.save(body.voice());
        return find();
    }
}
