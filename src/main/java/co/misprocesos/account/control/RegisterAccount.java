package co.misprocesos.account.control;

import co.misprocesos.account.entity.AccessToken;
import co.misprocesos.account.entity.Registration;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens an account, once per address however many ask for it at the same time, and lets its owner in. */
@ApplicationScoped
public class RegisterAccount {

    private final boolean closed;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final HashingGate gate;
    private final TokenIssuer tokens;

    protected RegisterAccount() {
        this("", null, null, null, null);
    }

    @Inject
    RegisterAccount(
            @ConfigProperty(name = "REGISTRATION", defaultValue = "open") String registration,
            Accounts accounts,
            PasswordHashes hashes,
            HashingGate gate,
            TokenIssuer tokens) {
        this.closed = registration.strip().equalsIgnoreCase("closed");
        this.accounts = accounts;
        this.hashes = hashes;
        this.gate = gate;
        this.tokens = tokens;
    }

    /** @throws ProblemException (conflict) when the address has an account; (forbidden) where registration is closed */
    public AccessToken register(Registration wanted) {
        if (closed) {
            throw Problem.of(ProblemType.FORBIDDEN, "El registro de cuentas nuevas está cerrado en esta instalación.")
                    .asException();
        }
        return gate.pass(() -> open(wanted)).map(tokens::issue).orElseThrow(RegisterAccount::taken);
    }

    private Optional<Integer> open(Registration wanted) {
        return accounts.find(wanted.email()).isPresent()
                ? Optional.empty()
                : accounts.open(wanted.email(), hashes.make(wanted.password()));
    }

    private static ProblemException taken() {
        return Problem.conflict("Ya existe una cuenta con ese correo electrónico.")
                .asException();
    }
}
