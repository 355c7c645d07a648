package ca.astrogrowth.api;

import ca.astrogrowth.analytics.Figures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MetricsController {

    private final Figures figures;

    MetricsController(Figures figures) {
        this.figures = figures;
    }

    /** Totals of the workspace. */
    @GetMapping("/api/metrics")
    Figures.Overview overview() {
        return figures.overview();
    }
}
