package co.misprocesos.account.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.FieldError;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void readsAnAddressAndAPassword() {
        assertEquals(
                new Email("ana@example.test"),
                Registration.parse("Ana@example.test", "lluvia en Tunja").email());
    }

    @Test
    void namesEveryMemberThatIsWrong() {
        Problem problem = refusal("ana", "corta");
        assertEquals(ProblemType.INVALID, problem.type());
        assertEquals(
                List.of("email", "password"),
                problem.errors().stream().map(FieldError::field).toList());
        problem.errors().forEach(error -> assertTrue(problem.detail().contains(error.detail())));
    }

    @Test
    void namesOnlyThePasswordWhenTheAddressIsGood() {
        assertEquals(
                List.of("password"),
                refusal("ana.ruiz@example.test", "ana.ruiz").errors().stream()
                        .map(FieldError::field)
                        .toList());
    }

    @Test
    void refusesAnEmptyBody() {
        assertEquals(2, refusal(null, null).errors().size());
    }

    private static Problem refusal(String email, String password) {
        return assertThrows(ProblemException.class, () -> Registration.parse(email, password))
                .problem();
    }
}
