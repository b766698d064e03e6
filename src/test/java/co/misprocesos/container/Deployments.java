package co.misprocesos.container;

import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all classes that run inside the server: the WAR as it is shipped, and the tests. */
@ArquillianSuiteDeployment
public class Deployments {

    private static final Filter<ArchivePath> INTEGRATION_TESTS =
            path -> path.get().matches(".*IT(\\$[^/]*)?\\.class");

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, Path.of(System.getProperty("app.war")).toFile())
                .addPackages(
                        true,
                        INTEGRATION_TESTS,
                        "co.misprocesos.refresh",
                        "co.misprocesos.audit.control",
                        "co.misprocesos.judicial.control",
                        "co.misprocesos.courtesy.control")
                .addClass("co.misprocesos.refresh.control.Claims")
                .addClass("co.misprocesos.feed.control.InboxIT")
                .addClass("co.misprocesos.courtesy.control.BudgetBeans")
                .addClass("co.misprocesos.courtesy.control.OneBudget")
                .addPackage("co.misprocesos.container")
                .addPackage("co.misprocesos.court")
                .addPackages(true, "org.awaitility", "org.hamcrest");
    }
}
