package io.faultline.ui.advisor;

import io.faultline.advisor.Advisor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the advisor. It warms up once the server answers, so that it does not take a core from the start.
@Configuration(proxyBeanMethods = false)
class AdvisorConfiguration {

    @Bean
    WarmAdvisor advisor() {
        return new WarmAdvisor(Advisor::shipped);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> warmAdvisorWhenReady(WarmAdvisor advisor) {
        return _ -> advisor.ready();
    }
}
