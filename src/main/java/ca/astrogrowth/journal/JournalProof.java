package ca.astrogrowth.journal;

import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command that reads the journals of all workspaces, {@code --astrogrowth.journal.verify=true}: a line for each, and the
 * end of the process, with status 1 if an entry is not as it was written.
 */
@Component
@ConditionalOnProperty("astrogrowth.journal.verify")
class JournalProof implements ApplicationRunner {

    private final Tenants tenants;
    private final JournalBook book;
    private final ConfigurableApplicationContext application;

    JournalProof(Tenants tenants, JournalBook book, ConfigurableApplicationContext application) {
        this.tenants = tenants;
        this.book = book;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int broken = report(tenants, book, System.out);
        System.exit(SpringApplication.exit(application, () -> broken == 0 ? 0 : 1));
    }

    /** @return how many journals are broken */
    static int report(Tenants tenants, JournalBook book, PrintStream out) {
        int broken = 0;
        for (Tenant tenant : tenants.active()) {
            switch (TenantContext.where(tenant.id()).call(book::check)) {
                case JournalCheck.Whole whole -> out.println(tenant.id() + " " + whole.entries() + " " + whole.head());
                case JournalCheck.Broken(long number) -> {
                    out.println(tenant.id() + " broken at " + number);
                    broken++;
                }
            }
        }
        return broken;
    }
}
