package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentAccountTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 52, Integer.MAX_VALUE})
    void isTheNumberInTheCallersName(int id) {
        assertEquals(id, new CurrentAccount(new Caller(String.valueOf(id)), null).id());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"cron", "", "0", "-1", "07", "2147483648", "ana@example.test"})
    void isNobodyOtherwise(String name) {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> new CurrentAccount(new Caller(name), null).id());
        assertEquals(ProblemType.UNAUTHENTICATED, refusal.problem().type());
    }

    @Test
    void isNobodyWithoutACaller() {
        assertThrows(ProblemException.class, () -> new CurrentAccount(new Caller(null), null).user());
    }

    private record Caller(String name) implements SecurityContext {

        @Override
        public Principal getCallerPrincipal() {
            return name == null ? null : new CallerPrincipal(name);
        }

        @Override
        public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
            return Set.of();
        }

        @Override
        public boolean isCallerInRole(String role) {
            return false;
        }

        @Override
        public boolean hasAccessToWebResource(String resource, String... methods) {
            return false;
        }

        @Override
        public AuthenticationStatus authenticate(
                HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
            return AuthenticationStatus.NOT_DONE;
        }
    }
}
