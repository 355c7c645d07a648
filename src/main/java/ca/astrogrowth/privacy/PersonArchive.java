package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.privacy.Inventory.Personal;
import ca.astrogrowth.privacy.TableReader.Of;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the platform knows of a person: account, workspaces, devices, keys, and what the journals say they did. Small enough
 * to be made while it is fetched.
 */
@Service
public class PersonArchive {

    private static final String README = """
            AstroGrowth : ce que nous savons de vous. account : votre compte ; memberships : vos espaces et votre rôle ;
            devices : vos sessions ; second_step, recovery_codes et passkeys : votre validation en deux étapes et vos clés d’accès,
            sans leurs secrets ; program_sign_ins et access_keys : vos programmes ; invitations_sent : vos invitations ;
            client_links_made : les liens créés pour des clients ; journal : ce que vous avez fait, dans chaque espace.

            AstroGrowth: what we know of you. account: your account; memberships: your workspaces and your role;
            devices: your sessions; second_step, recovery_codes and passkeys: your two-step sign-in and your passkeys, without
            their secrets; program_sign_ins and access_keys: your programs; invitations_sent: your invitations;
            client_links_made: the links made for clients; journal: what you did, in each workspace.
            """;

    private final TableReader tables;
    private final TransactionTemplate transactions;

    PersonArchive(TableReader tables, TransactionTemplate transactions) {
        this.tables = tables;
        this.transactions = transactions;
    }

    /** Writes a ZIP with JSON and CSV. @param out stays open */
    @NeedsNothing("one’s own")
    public void write(SignedIn who, OutputStream out) throws IOException {
        ZipFile zip = new ZipFile(out);
        zip.file("README.txt", file -> file.write(README.getBytes(StandardCharsets.UTF_8)));
        TenantContext.platform().run(() -> transactions.executeWithoutResult(status -> tables(who, zip)));
        zip.finish();
    }

    private void tables(SignedIn who, ZipFile zip) {
        tables.oneMoment();
        try {
            for (Personal one : Inventory.ofPeople()) {
                Of theirs = new Of(one.column(), who.person().toString());
                zip.json(one.table().file(), row -> tables.json(one.table(), theirs, row));
                zip.csv(one.table().file(), tables.columns(one.table()), row -> tables.cells(one.table(), theirs, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
