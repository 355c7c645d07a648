package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.CodeAskedException;
import ca.astrogrowth.accounts.Entry;
import ca.astrogrowth.accounts.HalfIn;
import ca.astrogrowth.accounts.SignIns;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.WebUtils;

/**
 * The second step in a browser. Between the steps its session knows whose password was right, and nothing else: nobody is
 * signed in, and every door treats it as a stranger's. The session's identifier changes at each step.
 */
public final class CodeDoor extends AbstractHttpConfigurer<CodeDoor, HttpSecurity> {

    private static final String HALF = CodeDoor.class.getName() + ".half";

    private final SignIns signIns;

    public CodeDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Who only has the code left to give. */
    static Optional<HalfIn> halfIn(HttpServletRequest request) {
        return Optional.ofNullable((HalfIn) WebUtils.getSessionAttribute(request, HALF));
    }

    /** What becomes of a password that was wrong, or was right and is not enough. */
    public static AuthenticationFailureHandler afterPassword() {
        AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/" + Links.LOGIN + "?error");
        return (request, response, failure) -> {
            if (failure instanceof CodeAskedException asked) {
                HttpSession session = request.getSession();
                request.changeSessionId();
                session.setAttribute(HALF, asked.half());
                response.sendRedirect("/" + Links.CODE);
            } else {
                wrong.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    @Override
    public void configure(HttpSecurity http) {
        Filter filter = new Filter();
        filter.setSessionAuthenticationStrategy(
                Objects.requireNonNull(http.getSharedObject(SessionAuthenticationStrategy.class)));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        SavedRequestAwareAuthenticationSuccessHandler in = new SavedRequestAwareAuthenticationSuccessHandler();
        in.setRequestCache(Objects.requireNonNull(http.getSharedObject(RequestCache.class)));
        filter.setAuthenticationSuccessHandler(in);
        filter.setAuthenticationFailureHandler(CodeDoor::afterCode);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }

    /** Wrong codes stay on the page, with the form that they were typed into; who is not half in any more begins again. */
    private static void afterCode(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof BeginAgainException) {
            request.getSession().removeAttribute(HALF);
            response.sendRedirect("/" + Links.LOGIN);
            return;
        }
        String form = request.getParameter(Links.RECOVERY) == null ? "?error" : "?error&" + Links.RECOVERY;
        request.getSession().setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, failure);
        response.sendRedirect("/" + Links.CODE + form);
    }

    private final class Filter extends AbstractAuthenticationProcessingFilter {

        private Filter() {
            super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + Links.CODE));
            setAuthenticationManager(attempt -> attempt);
        }

        @Override
        public @Nullable Authentication attemptAuthentication(
                HttpServletRequest request, HttpServletResponse response) {
            HalfIn half = halfIn(request).orElseThrow(BeginAgainException::new);
            String code = Objects.requireNonNullElse(request.getParameter("code"), "");
            return switch (signIns.finish(half, code, request.getRemoteAddr())) {
                case Entry.In(var who) -> {
                    request.getSession().removeAttribute(HALF);
                    yield Entrance.context(who).getAuthentication();
                }
                case Entry.CodeAsked ignored -> throw new BadCredentialsException("Another code");
                case Entry.Refused ignored -> throw new BeginAgainException();
            };
        }
    }

    private static class BeginAgainException extends AuthenticationException {

        BeginAgainException() {
            super("Over");
        }
    }
}
