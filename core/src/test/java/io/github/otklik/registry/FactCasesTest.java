package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Role;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactCasesTest {
    private static final List<PageFact> ONE_OF_EACH = List.of(
            new PageFact.Identity("", "", ""),
            new PageFact.Standing(PageStatus.ACTIVE, ""),
            new PageFact.Consent("head", "№ 1"),
            new PageFact.Person("protection", Role.ADVISER, "", null),
            new PageFact.Protection(true, "", "", null, ""),
            new PageFact.Presentation(true, "", false));

    @Test
    void everySortOfFactHasItsCase() {
        Map<String, String> cases = new LinkedHashMap<>();
        for (PageFact fact : ONE_OF_EACH) {
            cases.put(fact.getClass().getSimpleName(), named().of(fact));
        }
        for (Class<?> sort : PageFact.class.getPermittedSubclasses()) {
            String name = sort.getSimpleName();
            assertThat(cases).as("what is done with %s", name).containsEntry(name, name.toLowerCase(Locale.ROOT));
        }
        assertThat(Arrays.stream(FactCases.class.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(cases.values());
    }

    /** Cases that tell their own names. */
    @SuppressWarnings("unchecked")
    private static FactCases<String> named() {
        return (FactCases<String>) Proxy.newProxyInstance(
                FactCases.class.getClassLoader(), new Class<?>[] {FactCases.class}, FactCasesTest::call);
    }

    private static Object call(Object cases, Method method, Object[] arguments) throws Throwable {
        return method.isDefault() ? InvocationHandler.invokeDefault(cases, method, arguments) : method.getName();
    }
}
