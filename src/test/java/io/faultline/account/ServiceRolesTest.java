package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.faultline.account.Rights.Caller;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ReflectionUtils;

/// Role × every public method of every `@Service` in every room, against the one table in [Rights]. A method without a
/// rule fails, and so does one that the table does not know. Each call goes through Spring Security's own interceptor
/// and stops just before the method's body. That the running beans have that interceptor: [MethodRulesTest].
class ServiceRolesTest {

    private final AuthorizationManagerBeforeMethodInterceptor rule =
            AuthorizationManagerBeforeMethodInterceptor.preAuthorize();

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodLetsInThoseWhomTheTableNamesAndNobodyElse() {
        var table = Rights.table();
        return Rights.serviceMethods()
                .map(method -> dynamicTest(Rights.signature(method), () -> {
                    var signature = Rights.signature(method);
                    assertThat(declaresARule(method))
                            .as("%s declares no rule.%nMaybe @ForInstructors, @ForSignedIn or @ForAnyone", signature)
                            .isTrue();
                    assertThat(table)
                            .as("rights.txt lacks a line. Maybe %s   --LI", signature)
                            .containsKey(signature);
                    var letIn = EnumSet.noneOf(Caller.class);
                    for (var caller : Caller.values()) {
                        if (letsIn(method, caller)) {
                            letIn.add(caller);
                        }
                    }
                    assertThat(letIn).isEqualTo(table.get(signature));
                }));
    }

    @Test
    void theTableHasNoLineForAMethodThatIsGone() {
        var services = Rights.services().map(Class::getSimpleName).toList();
        var methods = Rights.serviceMethods().map(Rights::signature).toList();
        assertThat(Rights.table().keySet())
                .filteredOn(line -> services.contains(line.substring(0, line.indexOf('#'))))
                .isSubsetOf(methods);
    }

    @Test
    void withNoSecurityContextAtAllOnlyOpenMethodsAreReached() throws Throwable {
        SecurityContextHolder.clearContext();
        assertThat(reaches(Objects.requireNonNull(
                        ReflectionUtils.findMethod(Accounts.class, "enrol", NameScope.class, String.class))))
                .isTrue();
        assertThat(reaches(
                        Objects.requireNonNull(ReflectionUtils.findMethod(Accounts.class, "renewKey", PersonId.class))))
                .isFalse();
    }

    @Test
    void aMethodWithoutARuleIsFound() {
        assertThat(declaresARule(Objects.requireNonNull(ReflectionUtils.findMethod(Careless.class, "everything"))))
                .isFalse();
    }

    static class Careless {
        public void everything() {}
    }

    private static boolean declaresARule(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class);
    }

    private boolean letsIn(Method method, Caller caller) throws Throwable {
        caller.signIn();
        return reaches(method);
    }

    private boolean reaches(Method method) throws Throwable {
        var call = new StoppedCall(method);
        try {
            rule.invoke(call);
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            assertThat(call.reached()).isFalse();
        }
        return call.reached();
    }
}
