package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class DoorTest {

    private final AccountRoom room = new AccountRoom();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Door door = new Door(SecurityContextHolder.getContextHolderStrategy(), sessions);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void nobodyStaysSignedIn() {
        room.actAsNobody();
    }

    @Test
    void theSessionSurvivesTheRequestUnderANewId() {
        var planted = String.valueOf(request.getSession(true).getId());
        var admission = ((EnrolResult.Enrolled) room.accounts.enrol(NameScope.of("class", 1), "Zoë")).admission();
        door.enter(admission, request, new MockHttpServletResponse());

        assertThat(request.getSession(false))
                .satisfies(session -> assertThat(session.getId()).isNotEqualTo(planted));
        SecurityContextHolder.setContext(sessions.loadDeferredContext(request).get());
        assertThat(room.current.get()).contains(admission.person());
    }

    @Test
    void whoMustChooseAPasswordHoldsNoRoleYet() {
        var ines = room.instructor("Ines");
        var account = room.people.find(ines.id()).orElseThrow();
        room.people.newSecret(ines.id(), account.secretHash(), true);
        var due = Admission.of(room.people.find(ines.id()).orElseThrow());
        assertThat(Door.authentication(due).getAuthorities())
                .extracting(Object::toString)
                .containsExactly(Door.NEW_PASSWORD_DUE);
    }
}
