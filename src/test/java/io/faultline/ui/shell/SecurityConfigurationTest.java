package io.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.Application;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;

/// The door as a stranger's HTTP client finds it.
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "spring.datasource.url=jdbc:h2:mem:routes;DB_CLOSE_DELAY=-1"})
class SecurityConfigurationTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Environment environment;

    @Autowired
    private ApplicationContext rooms;

    @Test
    void whatNoViewOpensLeadsToSignInWithoutASessionIdInTheAddress() throws Exception {
        var answer = send(request("/no-such-place").GET());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in"));
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aRequestForgedByAnotherSiteIsRefused() throws Exception {
        assertThat(send(request("/logout").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(403);
        assertThat(send(request("/anything").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormPostedPastTheViewsSignsNobodyIn() throws Exception {
        var form = BodyPublishers.ofString("username=instructor&password=whatever");
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in?error"));
    }

    @Test
    void thereIsNoUserButOurs() {
        assertThat(rooms.getBeanProvider(UserDetailsService.class).stream()).isEmpty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
