package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.Accounts;
import io.faultline.account.Admission;
import io.faultline.account.Door;
import io.faultline.account.FirstStartLog;
import io.faultline.account.PasswordResult;
import io.faultline.account.SignInResult;
import io.faultline.course.JoinResult;
import io.faultline.course.Joining;
import io.faultline.source.ProblemException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// The room as Spring wires it, with its rules in force, its threads running and its own commits.
class WorkbenchTest {
    private static final String HERE = "10.0.0.1";

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext(Rooms.class);
    private final Workbench workbench = rooms.getBean(Workbench.class);
    private String log = "";

    @BeforeEach
    void start() {
        log = FirstStartLog.during(() -> rooms.getBeanProvider(ApplicationRunner.class)
                .orderedStream()
                .forEach(runner -> {
                    try {
                        runner.run(new DefaultApplicationArguments());
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                }));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        rooms.close();
    }

    @Test
    void theServiceStandsBehindItsRules() {
        assertThat(AopUtils.isAopProxy(workbench)).isTrue();
        assertThatThrownBy(workbench::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aLearnerOpensAnAttemptAndComesBackToIt() throws Exception {
        learner("Zoë");
        AttemptId id = workbench.open(new Task.FreeBench("four-nodes-san"));
        Attempt attempt = workbench.enter(id);
        assertThat(attempt.isReadOnly()).isFalse();
        Outcome outcome = attempt.submit("Stop-VM -Name WEB01").get(10, TimeUnit.SECONDS);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(workbench.mine()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.title()).isNotBlank();
            assertThat(row.closed()).isEmpty();
        });
        assertThat(workbench.enter(id).closed()).isEmpty();
    }

    @Test
    void aLabIsOpenedWithItsStepsAndItsSheet() throws Exception {
        learner("Zoë");
        Attempt attempt = workbench.enter(workbench.open(new Task.OfLab("patch-a-host-without-downtime")));
        assertThat(attempt.lab())
                .hasValueSatisfying(lab -> assertThat(lab.steps()).isNotEmpty());
        var first = new java.util.concurrent.CompletableFuture<BenchView>();
        attempt.subscribe(first::complete).close();
        assertThat(first.get(10, TimeUnit.SECONDS).sheet()).hasValueSatisfying(sheet -> {
            assertThat(sheet.verdicts()).isNotEmpty();
            assertThat(sheet.open()).isNotEmpty();
            assertThat(sheet.score().earned()).isZero();
        });
    }

    @Test
    void anAttemptOfSomebodyElseIsRefusedAsIfItDidNotExist() {
        learner("Zoë");
        AttemptId id = workbench.open(new Task.FreeBench("four-nodes-san"));
        learner("Max");
        assertThatThrownBy(() -> workbench.enter(id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("You have no such attempt.");
        assertThatThrownBy(() -> workbench.enter(new AttemptId(999)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("You have no such attempt.");
        assertThatThrownBy(() -> workbench.goOnFrom(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(workbench::sittings).isInstanceOf(AccessDeniedException.class);
        assertThat(workbench.mine()).isEmpty();
    }

    @Test
    void anInstructorSeesWhoIsInWhichAttemptAndLooksInWithoutTouchingIt() throws Exception {
        learner("Zoë");
        AttemptId id = workbench.open(new Task.FreeBench("four-nodes-san"));
        Subscription subscription = workbench.enter(id).subscribe(view -> {});
        instructor();
        assertThat(workbench.sittings()).singleElement().satisfies(sitting -> {
            assertThat(sitting.who().name()).isEqualTo("Zoë");
            assertThat(sitting.attempt().id()).isEqualTo(id);
            assertThat(sitting.attempt().present()).isTrue();
        });
        Attempt attempt = workbench.enter(id);
        assertThat(attempt.isReadOnly()).isTrue();
        assertThatThrownBy(() -> attempt.submit("Stop-VM -Name WEB01")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(attempt::pause).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(attempt::step).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> workbench.goOnFrom(id)).isInstanceOf(AccessDeniedException.class);
        subscription.close();
    }

    @Test
    void anUnknownLabOrBlueprintIsNamed() {
        learner("Zoë");
        assertThatThrownBy(() -> workbench.open(new Task.FreeBench("four-node-san")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("four-nodes-san");
        assertThatThrownBy(() -> workbench.open(new Task.OfLab("nothing"))).isInstanceOf(ProblemException.class);
    }

    private void learner(String name) {
        String code = log.replaceAll("(?s).*class code (\\S+).*", "$1");
        enter(((JoinResult.Joined) rooms.getBean(Joining.class).join(code, name, HERE)).admission());
    }

    private void instructor() {
        Accounts accounts = rooms.getBean(Accounts.class);
        String password = log.replaceAll("(?s).*one-time password (\\S+).*", "$1");
        enter(((SignInResult.SignedIn) accounts.signInInstructor("instructor", password, HERE)).admission());
        enter(((PasswordResult.Changed) accounts.changePassword(password, "four plain words here", HERE)).admission());
    }

    private void enter(Admission admission) {
        rooms.getBean(Door.class).enter(admission, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    @Configuration
    @ComponentScan({"io.faultline.account", "io.faultline.course", "io.faultline.workbench"})
    static class Rooms {

        @Bean
        DataSource dataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }
}
