package co.misprocesos.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests what {@link InBrowser} promises. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final Path EVIDENCE = Path.of("target", "browser");
    private static final Set<Class<?>> GIVEN =
            Set.of(Chromium.class, Page.class, BrowserContext.class, Watch.class, Visitor.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = Optional.ofNullable(System.getenv("CI")).isPresent();
        if (Chromium.program().isPresent() || required) {
            return ConditionEvaluationResult.enabled("There is a browser, or there has to be one");
        }
        store(context.getRoot()).getOrComputeIfAbsent(SkippedNotice.class, key -> new SkippedNotice());
        return ConditionEvaluationResult.disabled(SkippedNotice.REASON);
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return chromium(context);
        }
        Tab tab = tab(context);
        if (type == Visitor.class) {
            return store(context).getOrComputeIfAbsent(Visitor.class, key -> new Visitor(tab.page()));
        }
        return type == Watch.class
                ? tab.watch()
                : type == Page.class ? tab.page() : tab.page().context();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = store(context).get(Tab.class, Tab.class);
        if (tab == null) {
            return;
        }
        boolean failed = context.getExecutionException().isPresent();
        if (failed || !tab.watch().faults().isEmpty()) {
            System.out.println("The page as it was: " + tab.keepEvidence(EVIDENCE, name(context)));
        }
        if (!failed) {
            tab.watch().nothingWentWrong();
        }
    }

    private static Tab tab(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(Tab.class, key -> chromium(context).open(Visitor.origin()), Tab.class);
    }

    private static Chromium chromium(ExtensionContext context) {
        return store(context.getRoot()).getOrComputeIfAbsent(Chromium.class, key -> start(), Chromium.class);
    }

    private static Chromium start() {
        Path program = Chromium.program().orElseThrow(() -> new IllegalStateException(SkippedNotice.MISSING));
        return Chromium.start(program);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(OURS);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }
}
