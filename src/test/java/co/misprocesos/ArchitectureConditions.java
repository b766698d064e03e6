package co.misprocesos;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules of the house mean in terms of classes, and the two short lists of exceptions. */
final class ArchitectureConditions {

    /** Component to the components that it may import. */
    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("radicado", Set.of("problem")),
            Map.entry("problem", Set.of()),
            Map.entry("paging", Set.of("problem")),
            Map.entry("account", Set.of("problem")),
            Map.entry("cpnu", Set.of("radicado", "problem")),
            // pace and pause of the whole installation: the source knows no database, and the engine is not all that
            // spares it
            Map.entry("courtesy", Set.of("cpnu")),
            Map.entry("judicial", Set.of("radicado", "problem", "paging")),
            Map.entry("refresh", Set.of("radicado", "cpnu", "courtesy", "judicial", "problem", "account", "audit")),
            Map.entry("saved", Set.of("radicado", "account", "judicial", "refresh", "problem", "paging", "snapshot")),
            // the design's table leaves radicado out, but the contract links and imports cases by their radicado
            Map.entry(
                    "project",
                    Set.of("radicado", "account", "saved", "judicial", "refresh", "problem", "paging", "snapshot")),
            // the design's table leaves refresh out, but a case's state is said by one rule, as in the lists of saved
            // and
            // project
            Map.entry(
                    "feed",
                    Set.of(
                            "radicado",
                            "account",
                            "judicial",
                            "refresh",
                            "saved",
                            "project",
                            "problem",
                            "paging",
                            "snapshot")),
            Map.entry("snapshot", Set.of("account", "problem")),
            Map.entry("audit", Set.of("radicado", "account", "problem")),
            Map.entry("platform", Set.of()),
            Map.entry("notification", Set.of("radicado", "account", "judicial", "saved", "problem")),
            Map.entry("backup", Set.of("platform")),
            Map.entry("migration", Set.of("platform")),
            // the commands of the runnable file; of account it takes the rule of the signing key
            Map.entry("operation", Set.of("platform", "migration", "account", "backup")));

    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(
            "account.boundary.AuthResource.register",
            "account.boundary.AuthResource.login",
            "account.boundary.SessionResource.close");

    private static final Set<String> SHARED_BOUNDARY_PACKAGES = Set.of("problem.boundary", "paging.boundary");
    private static final Set<String> SHARED_BOUNDARY_CLASSES = Set.of(
            "refresh.boundary.RunAnswer",
            "refresh.boundary.Prefer",
            "refresh.boundary.Askers",
            "snapshot.boundary.Remembered");

    private static final List<String> LAYERS = List.of("entity", "control", "boundary");
    private static final String ROOT = "co.misprocesos.";

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> importOnlyAllowedComponents(Map<String, Set<String>> allowed) {
        return ofDependencies("import only the components that their own may import", (from, to) -> {
            String component = component(from);
            return component.equals(component(to))
                    || allowed.getOrDefault(component, Set.of()).contains(component(to));
        });
    }

    static ArchCondition<JavaClass> liveInAKnownLayer(Set<String> components) {
        return of("live in boundary, control or entity of a component of the table", (type, report) -> {
            boolean known = type.getSimpleName().equals("package-info")
                    || components.contains(component(type)) && LAYERS.contains(layer(type));
            report.accept(known, type.getName() + " lives in " + type.getPackageName());
        });
    }

    static ArchCondition<JavaClass> dependOnlyDownwards() {
        return ofDependencies(
                "depend only downwards, boundary to control to entity",
                (from, to) -> LAYERS.indexOf(layer(from)) >= LAYERS.indexOf(layer(to)));
    }

    static ArchCondition<JavaClass> enterForeignBoundariesOnlyWhereListed() {
        return ofDependencies(
                "enter the boundary of another component only where it is listed",
                (from, to) -> component(from).equals(component(to))
                        || !layer(to).equals("boundary")
                        || SHARED_BOUNDARY_PACKAGES.contains(inside(to.getPackageName()))
                        || SHARED_BOUNDARY_CLASSES.contains(inside(to.getName())));
    }

    static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests",
                method -> method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class));
    }

    static ArchCondition<JavaMethod> nameNoEntity() {
        return of("name no entity in their signature", (method, report) -> {
            List<String> entities = Stream.concat(
                            Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .map(JavaClass::getSimpleName)
                    .toList();
            report.accept(entities.isEmpty(), method.getFullName() + " names " + entities);
        });
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return of("say who may call them, and everybody only where it is listed", (method, report) -> {
            boolean said = has(method, RolesAllowed.class) || has(method, DenyAll.class);
            boolean open = method.isAnnotatedWith(PermitAll.class) || !said && has(method, PermitAll.class);
            boolean listed = OPEN_TO_EVERYBODY.contains(inside(method.getOwner().getName()) + "." + method.getName());
            report.accept(
                    open ? listed : said, method.getFullName() + (open ? " is open to everybody" : " says nothing"));
        });
    }

    static DescribedPredicate<JavaMethod> areTransactional() {
        return DescribedPredicate.describe("are transactional", method -> has(method, Transactional.class));
    }

    /** Calls are followed through the whole house; what another thread does, and what observes an event, is not. */
    static ArchCondition<JavaMethod> neverReachTheCourtNorWait() {
        return of("neither ask the court nor wait, in whatever they call", (method, report) -> {
            Optional<JavaAccess<?>> slow = firstReachable(method, ArchitectureConditions::takesLong);
            report.accept(
                    slow.isEmpty(),
                    method.getFullName()
                            + slow.map(access -> ": " + access.getDescription()).orElse(""));
        });
    }

    static ArchCondition<JavaClass> manageTheirTransactions() {
        return of("manage their transactions themselves", (type, report) -> {
            boolean managed = type.tryGetAnnotationOfType(TransactionManagement.class)
                    .filter(management -> management.value() == TransactionManagementType.BEAN)
                    .isPresent();
            report.accept(managed, type.getName() + " leaves its transactions to the container");
        });
    }

    private static Optional<JavaAccess<?>> firstReachable(JavaCodeUnit start, Predicate<JavaAccess<?>> wanted) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(start));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            Optional<JavaAccess<?>> found = Stream.<JavaAccess<?>>concat(
                            unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                    .filter(wanted)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            unit.getMethodCallsFromSelf().stream()
                    .map(JavaMethodCall::getTarget)
                    .flatMap(target -> target.resolveMember().stream())
                    .filter(called -> isOurs(called.getOwner()) && seen.add(called))
                    .forEach(open::push);
        }
        return Optional.empty();
    }

    private static boolean takesLong(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals(ROOT + "cpnu.control.Cpnu")
                || owner.equals(ROOT + "refresh.control.Questions")
                || name.equals("await") && isOurs(access.getTargetOwner())
                || owner.equals("java.lang.Thread") && (name.equals("sleep") || name.equals("join"))
                || owner.equals("java.lang.Object") && name.equals("wait")
                || owner.startsWith("java.net.http.HttpClient") && name.equals("send")
                || owner.startsWith("java.util.concurrent.")
                        && name.matches("await|get|join|acquire.*|tryAcquire|park.*|take|invoke.*")
                        && !owner.startsWith("java.util.concurrent.atomic.")
                        && !owner.startsWith("java.util.concurrent.Concurrent");
    }

    private static boolean has(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static String inside(String name) {
        return name.substring(ROOT.length());
    }

    private static String component(JavaClass type) {
        return inside(type.getPackageName() + ".").split("\\.", 2)[0];
    }

    private static String layer(JavaClass type) {
        String[] parts = inside(type.getPackageName() + "...").split("\\.", -1);
        return parts[1];
    }

    private interface Allows {
        boolean test(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> ofDependencies(String description, Allows allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target)) {
                        boolean fine = allowed.test(type, target);
                        events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static <T> ArchCondition<T> of(String description, BiConsumer<T, BiConsumer<Boolean, String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, (fine, message) -> events.add(new SimpleConditionEvent(item, fine, message)));
            }
        };
    }
}
