package ca.astrogrowth.api;

import ca.astrogrowth.accounts.AlreadyMemberException;
import ca.astrogrowth.accounts.LastOwnerException;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.campaigns.LeadTargetException;
import ca.astrogrowth.clients.TooManyLinksException;
import ca.astrogrowth.common.BadCursorException;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import ca.astrogrowth.leads.BadLeadException;
import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.privacy.ExportBusyException;
import ca.astrogrowth.publishing.PublicationStateException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where the API turns a failure into words: RFC 9457, with a French {@code detail}. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException failure) {
        return problem(HttpStatus.NOT_FOUND, "api.not_found");
    }

    /** Says what is missing, to programs by its code. */
    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowedException failure) {
        String right = failure.missing().code();
        String role = failure.role().code();
        ProblemDetail problem = problem(
                HttpStatus.FORBIDDEN, "api.not_allowed", sentences.of("role." + role), sentences.of("right." + right));
        problem.setProperties(Map.of("missing_right", right, "role", role));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stepMissing(StepMissingException failure) {
        return problem(HttpStatus.FORBIDDEN, "api.sign_in.step_missing");
    }

    @ExceptionHandler
    ProblemDetail lastOwner(LastOwnerException failure) {
        return problem(HttpStatus.CONFLICT, "team.last_owner");
    }

    @ExceptionHandler
    ProblemDetail alreadyMember(AlreadyMemberException failure) {
        return problem(HttpStatus.CONFLICT, "team.known");
    }

    @ExceptionHandler
    ProblemDetail exportBusy(ExportBusyException failure) {
        return problem(HttpStatus.CONFLICT, "data.export.busy");
    }

    @ExceptionHandler
    ProblemDetail tooOften(TooManyAttemptsException failure) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, "door.limit");
    }

    @ExceptionHandler
    ProblemDetail tooManyLinks(TooManyLinksException failure) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, "clients.many");
    }

    @ExceptionHandler
    ProblemDetail badField(BadFieldException failure) {
        return fields(List.of(new Field(failure.field(), sentences.of(failure.key(), failure.values()))));
    }

    @ExceptionHandler
    ProblemDetail badCursor(BadCursorException failure) {
        return fields(List.of(new Field("cursor", sentences.of("api.field.invalid"))));
    }

    @ExceptionHandler
    ProblemDetail badTarget(LeadTargetException failure) {
        return fields(List.of(new Field("target_leads", sentences.of("api.target_leads.more"))));
    }

    /** An identifier in the path that is none names nothing; anything else is a field of the request. */
    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException failure) {
        return UUID.class.equals(failure.getRequiredType()) && "id".equals(failure.getName())
                ? problem(HttpStatus.NOT_FOUND, "api.not_found")
                : fields(List.of(new Field(failure.getName(), sentences.of("api.field.invalid"))));
    }

    @ExceptionHandler
    ProblemDetail decided(ContentNotPendingException failure) {
        String status = sentences.of("content.status." + failure.status().code());
        return problem(HttpStatus.CONFLICT, "api.content.decided", status);
    }

    @ExceptionHandler
    ProblemDetail stale(StaleContentException failure) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "api.content.stale");
        problem.setProperties(Map.of("version", failure.version()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail twin(TwinException failure) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "api.content.twin", failure.name());
        problem.setProperties(Map.of("twin_id", failure.twin().value()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail wrongState(PublicationStateException failure) {
        return problem(HttpStatus.CONFLICT, failure.reason());
    }

    @ExceptionHandler
    ProblemDetail badLead(BadLeadException failure) {
        return fields(List.of(new Field(failure.field().code(), sentences.of(failure.reason()))));
    }

    @ExceptionHandler
    ProblemDetail badList(BadListException failure) {
        return switch (failure.reason()) {
            case "import.bad.large" -> problem(HttpStatus.CONTENT_TOO_LARGE, failure.reason());
            case "import.bad.mapping", "import.bad.name" ->
                badField(new BadFieldException("mapping", failure.reason()));
            default -> badField(new BadFieldException("file", failure.reason()));
        };
    }

    @ExceptionHandler
    ProblemDetail unreadableForm(MultipartException failure) {
        return problem(HttpStatus.BAD_REQUEST, "api.form.unreadable");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Reference {}", reference, failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "api.unexpected", reference);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Field> wrong = failure.getBindingResult().getFieldErrors().stream()
                .map(error -> new Field(
                        SnakeCase.of(error.getField()), sentences.of(String.valueOf(error.getDefaultMessage()))))
                .toList();
        return ResponseEntity.badRequest().headers(headers).body(fields(wrong));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest()
                .headers(headers)
                .body(problem(HttpStatus.BAD_REQUEST, "api.body.unreadable"));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .headers(headers)
                .body(problem(HttpStatus.CONTENT_TOO_LARGE, "import.bad.large"));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(failure.getRequestPartName());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(failure.getParameterName());
    }

    private ResponseEntity<Object> missing(String field) {
        return ResponseEntity.badRequest().body(fields(List.of(new Field(field, sentences.of("api.field.missing")))));
    }

    private ProblemDetail fields(List<Field> wrong) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST, "api.field.check", wrong.getFirst().detail());
        problem.setProperties(Map.of("errors", wrong));
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String key, Object... values) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentences.of(key, values));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    /** @param field as it is named in the request */
    record Field(String field, String detail) {}
}
