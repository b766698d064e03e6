package co.misprocesos.account.entity;

import co.misprocesos.problem.entity.FieldError;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it takes to open an account: a valid address and a password that is not easily guessed. */
public record Registration(Email email, Password password) {

    /**
     * Reads a request to register.
     *
     * @throws co.misprocesos.problem.entity.ProblemException (invalid) naming every member that is wrong
     */
    public static Registration parse(String email, String password) {
        Optional<String> emailFlaw = Email.flaw(email);
        Optional<Email> address = emailFlaw.isPresent() ? Optional.empty() : Optional.of(new Email(email));
        List<FieldError> errors = Stream.of(
                        emailFlaw.map(flaw -> new FieldError("email", flaw)),
                        Password.flaw(password, address).map(flaw -> new FieldError("password", flaw)))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw refused(errors).asException();
        }
        return new Registration(new Email(email), Password.of(password));
    }

    private static Problem refused(List<FieldError> errors) {
        String detail = errors.stream().map(FieldError::detail).collect(Collectors.joining(" "));
        return new Problem(ProblemType.INVALID, detail, errors, Optional.empty());
    }
}
