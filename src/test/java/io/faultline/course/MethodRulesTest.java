package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.Accounts;
import io.faultline.account.Admission;
import io.faultline.account.CurrentPerson;
import io.faultline.account.Door;
import io.faultline.account.FirstStartLog;
import io.faultline.account.PasswordResult;
import io.faultline.account.Person;
import io.faultline.account.SignInResult;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// The rooms as Spring wires them: the rules that services declare are in force on the beans, from the first
/// start and its one-time password to a learner who tries what is not theirs.
class MethodRulesTest {

    private static final String HERE = "10.0.0.1";

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext(Rooms.class);
    private final Courses courses = rooms.getBean(Courses.class);
    private final Joining joining = rooms.getBean(Joining.class);
    private final Accounts accounts = rooms.getBean(Accounts.class);

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        rooms.close();
    }

    @Test
    void everyServiceStandsBehindItsRules() {
        assertThat(List.of(courses, joining, accounts)).allMatch(AopUtils::isAopProxy);
        assertThat(List.of(
                        Rosters.class,
                        Assignments.class,
                        Marking.class,
                        Awards.class,
                        Gradebook.class,
                        Regrades.class,
                        Exports.class,
                        AuditTrail.class))
                .extracting(rooms::getBean)
                .allMatch(AopUtils::isAopProxy);
    }

    @Test
    void anInstructorGetsTheirRoleOnlyWithAPasswordOfTheirOwn() {
        var password = start().replaceAll("(?s).*one-time password (\\S+).*", "$1");
        var admission = ((SignInResult.SignedIn) accounts.signInInstructor("instructor", password, HERE)).admission();
        enter(admission);
        assertThat(rooms.getBean(CurrentPerson.class).get()).map(Person::name).contains("instructor");
        assertThatThrownBy(courses::classes).isInstanceOf(AccessDeniedException.class);

        var changed = (PasswordResult.Changed) accounts.changePassword(password, "four plain words here", HERE);
        enter(changed.admission());
        assertThat(courses.classes()).hasSize(1);
    }

    @Test
    void aLearnerJoinsSeesTheirClassAndNothingElse() {
        var code = start().replaceAll("(?s).*class code (\\S+).*", "$1");
        var joined = (JoinResult.Joined) joining.join(code, "Zoë", HERE);
        enter(joined.admission());
        var mine = courses.classes();
        assertThat(mine).hasSize(1);
        assertThatThrownBy(() -> courses.roster(mine.getFirst().id())).isInstanceOf(AccessDeniedException.class);
        assertThat(rooms.getBean(Assignments.class).mine()).isEmpty();
        assertThatThrownBy(() ->
                        rooms.getBean(Rosters.class).preview(mine.getFirst().id(), "Zoë"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.renewKey(joined.admission().person().id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void enter(Admission admission) {
        rooms.getBean(Door.class).enter(admission, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private String start() {
        return FirstStartLog.during(() -> rooms.getBeanProvider(ApplicationRunner.class)
                .orderedStream()
                .forEach(runner -> {
                    try {
                        runner.run(new DefaultApplicationArguments());
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                }));
    }

    @Configuration
    @ComponentScan({"io.faultline.account", "io.faultline.course", "io.faultline.workbench"})
    static class Rooms {

        @Bean
        DataSource dataSource() {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
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
