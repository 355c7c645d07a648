package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.accounts.rights.Operations;
import ca.astrogrowth.accounts.rights.Operations.Operation;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.Queue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each role at each door: what the written list of operations says is what happens. */
@AstroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String NOTHING = "NOTHING";
    private static final Map<String, String> ROWS = rows();

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Contents contents;

    @Autowired
    private Queue queue;

    @Autowired
    private Workspace workspace;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Role, Client> clients = new EnumMap<>(Role.class);
    private final Map<Role, SignedIn> known = new EnumMap<>(Role.class);

    @BeforeAll
    void oneOfEachRole() {
        group(clients);
    }

    private Map<Role, Client> group(Map<Role, Client> group) {
        TwoTenants tenants = new TwoTenants(people);
        SignedIn owner = tenants.person("Odile");
        for (Role role : Role.values()) {
            SignedIn person = role == Role.OWNER ? owner : tenants.person(role.name());
            people.join(person.person(), owner.tenant(), role);
            known.put(role, people.in(person.person(), owner.tenant()).orElseThrow());
            group.put(role, Client.of(person, owner.tenant()));
        }
        return group;
    }

    @AfterEach
    void nobodyIsThere() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListHasARowForEachOperationThatTheApplicationServesAndNoOther() {
        assertThat(Operations.all().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(ROWS.keySet());
        assertThat(requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .filter(each -> each.getValue().getBeanType().getName().startsWith("ca.astrogrowth."))
                        .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                                .flatMap(verb -> each.getKey().getPatternValues().stream()
                                        .map(path -> verb + " " + path))))
                .containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    static Stream<Operation> operations() {
        return Operations.all().stream().filter(each -> each.path().startsWith("/api/"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersEachRoleAsTheListSays(Operation operation) {
        String row = ROWS.get(operation.toString());
        assertThat(row).as("a row in rights/operations.txt").isNotNull();
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Map<Role, Client> group = path.endsWith("/me") ? group(new EnumMap<>(Role.class)) : clients;
        for (Role role : Role.values()) {
            Client.Answer answer = ask(
                    Objects.requireNonNull(group.get(role)), operation.method().name(), path);
            if (row.equals(NOTHING) || role.may(Right.valueOf(row))) {
                assertThat(answer.status())
                        .as("%s %s %s", role, operation, answer.body())
                        .isNotIn(401, 403, 500);
            } else {
                assertThat(answer.status()).as("%s %s", role, operation).isEqualTo(403);
                assertThat(answer.type()).startsWith("application/problem+json");
                assertThat(answer.json().path("missing_right").asString())
                        .isEqualTo(Right.valueOf(row).code());
            }
        }
    }

    private static Client.Answer ask(Client client, String method, String path) {
        return path.endsWith("/import")
                ? client.upload(path, Map.of(), new byte[0])
                : client.send(method, path, method.equals("GET") ? null : "{}");
    }

    @Test
    void saysInFrenchOrEnglishWhatIsMissing() {
        Client reader = Objects.requireNonNull(clients.get(Role.READER));
        assertThat(reader.post("/api/campaigns", ApiIT.campaign(3))
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Votre rôle dans cet espace est «\u00a0Lecture\u00a0»\u00a0: "
                        + "il ne permet pas de modifier les campagnes, les prospects et les contenus.");
        assertThat(reader.in("en-CA,en;q=0.9")
                        .post("/api/campaigns", ApiIT.campaign(3))
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Your role in this workspace is “Reader”: "
                        + "it does not allow you to change campaigns, leads and contents.");
    }

    /** Whatever leads there: a screen that was forgotten, or one that somebody had open. */
    @Test
    void servicesRefuseByThemselves() {
        NewCampaign wish = new NewCampaign("Restos", Industry.RESTAURANT, new Locality("Laval", "QC"), 3);
        BusinessProfile profile = as(Role.READER, () -> workspace.profile());
        for (Role role : List.of(Role.APPROVER, Role.READER)) {
            refuses(role, Right.WRITE, () -> campaigns.create(wish));
            refuses(role, Right.SETTINGS, () -> workspace.save(profile));
        }
        refuses(Role.EDITOR, Right.APPROVE, () -> contents.approve(new ContentId(UUID.randomUUID()), 1));
        refuses(Role.READER, Right.PAUSE, queue::pause);
        assertThat(as(Role.READER, () -> campaigns.list(Window.first(5)).items()))
                .isEmpty();
        assertThat(as(Role.EDITOR, () -> campaigns.create(wish)).name()).isEqualTo("Restos");
    }

    private void refuses(Role role, Right right, Runnable work) {
        assertThatThrownBy(() -> as(role, () -> {
                    work.run();
                    return role;
                }))
                .as("%s %s", role, right)
                .isInstanceOfSatisfying(
                        NotAllowedException.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo(right));
    }

    private <T> T as(Role role, java.util.function.Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Objects.requireNonNull(known.get(role)), null, List.of()));
        return work.get();
    }

    private static Map<String, String> rows() {
        try {
            return new ClassPathResource("rights/operations.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> row[2]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
