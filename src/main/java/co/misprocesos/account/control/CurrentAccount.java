package co.misprocesos.account.control;

import co.misprocesos.account.entity.User;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The account behind the request that is being answered. */
@RequestScoped
public class CurrentAccount {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}");

    private final SecurityContext security;
    private final Accounts accounts;

    protected CurrentAccount() {
        this(null, null);
    }

    @Inject
    CurrentAccount(SecurityContext security, Accounts accounts) {
        this.security = security;
        this.accounts = accounts;
    }

    /**
     * The account's number.
     *
     * @throws ProblemException (unauthenticated) when nobody signed in, or the caller is no person, as the scheduler is
     */
    public int id() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> NUMBER.matcher(name).matches())
                .map(Long::valueOf)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(CurrentAccount::nobody);
    }

    /**
     * The account itself.
     *
     * @throws ProblemException (unauthenticated) as {@link #id}, and when it is no longer there
     */
    public User user() {
        return accounts.find(id()).orElseThrow(CurrentAccount::nobody);
    }

    private static ProblemException nobody() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "Inicie sesión para continuar.")
                .asException();
    }
}
