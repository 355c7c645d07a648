package ca.astrogrowth.orchestration;

import ca.astrogrowth.notifications.ProspectLetters;
import ca.astrogrowth.privacy.Prospects;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Answers those who asked what is held about them, and keeps their no. Repeating it does nothing. */
@Configuration(proxyBeanMethods = false)
class Requests {

    private final ProspectLetters letters;
    private final Prospects prospects;

    Requests(ProspectLetters letters, Prospects prospects) {
        this.letters = letters;
        this.prospects = prospects;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    @SchedulerLock(name = "prospect-letters")
    public void letters() {
        letters.post();
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT7S")
    @SchedulerLock(name = "prospect-sweeps", lockAtMostFor = "PT30M")
    public void sweeps() {
        prospects.sweep();
    }
}
