package co.misprocesos.account.boundary;

import co.misprocesos.account.entity.Credentials;
import co.misprocesos.account.entity.Registration;

/** The body of a request to register or to sign in; members beyond these are ignored. */
public class CredentialsBody {

    public String email;
    public String password;

    /** The body of a request, or an empty one where none came. */
    static CredentialsBody orEmpty(CredentialsBody body) {
        return body == null ? new CredentialsBody() : body;
    }

    Registration asRegistration() {
        return Registration.parse(email, password);
    }

    Credentials asCredentials() {
        return Credentials.parse(email, password);
    }
}
