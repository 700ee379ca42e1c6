package io.faultline.course;

import io.faultline.account.FirstInstructor;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes a course with one class on first start, so that a stranger can join within a minute, and prints its code. A
/// join code is written on blackboards: it is no secret, and each start prints it while the class is open.
@Component
@Order(20)
final class FirstClass implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstClass.class);

    private final CourseTables tables;
    private final FirstInstructor instructor;
    private final RandomGenerator random;
    private final InstantSource clock;

    FirstClass(CourseTables tables, FirstInstructor instructor, RandomGenerator random, InstantSource clock) {
        this.tables = tables;
        this.instructor = instructor;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var owner = instructor.id();
        if (tables.coursesOf(owner).isEmpty()) {
            var course = tables.addCourse("High availability with Hyper-V", owner, clock.instant());
            tables.addClass(course.id(), "First class", tables.freshCode(random), clock.instant());
        }
        tables.classesOwnedBy(owner).stream()
                .filter(CourseClass::isOpen)
                .findFirst()
                .ifPresent(first -> LOG.info("Learners join “{}” with the class code {}", first.name(), first.code()));
    }
}
