package eplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eplan.EplanApplication;
import eplan.correspondence.CalendarFeeds;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = EplanApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class WebSecurityIT {

    private static final String RIGHT = "right-password-1";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountOpening opening;

    @Autowired
    Actors actors;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    JdbcClient jdbc;

    private MockMvc web;

    @BeforeEach
    void anAccount() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        jdbc.sql("delete from eplan.sign_in_try").update();
        actors.asSystem(() -> {
            if (!opening.exists("web")) {
                opening.open(new NewAccount("web", "ทดสอบ", Role.HQ_OFFICER, null, null), RIGHT);
            }
            return null;
        });
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return web.perform(post("/login").param("username", name).param("password", password));
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInPage() throws Exception {
        web.perform(get("/hq/timeline")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void signingInLeadsHomeInANewSession() throws Exception {
        var before = new MockHttpSession();
        String id = before.getId();
        web.perform(post("/login").session(before).param("username", "web").param("password", RIGHT))
                .andExpect(redirectedUrl("/"));
        assertThat(before.getId())
                .as("a planted session does not become a signed-in one")
                .isNotEqualTo(id);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameSayTheSame() throws Exception {
        signIn("web", "wrong").andExpect(redirectedUrl("/login?error"));
        signIn("no-such-name", "wrong").andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void theFifthWrongTryTellsUntilWhen() throws Exception {
        for (int i = 1; i < 5; i++) {
            signIn("web", "wrong");
        }
        String answer = signIn("web", "wrong").andReturn().getResponse().getRedirectedUrl();
        assertThat(answer).matches("/login\\?locked=\\d\\d:\\d\\d");
        assertThat(signIn("web", RIGHT).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(answer);
    }

    private String calendar() {
        long id = jdbc.sql("select id from eplan.account where username = 'web'")
                .query(Long.class)
                .single();
        Actor web = new Actor(new AccountId(id), "ทดสอบ", Role.HQ_OFFICER, null, null);
        return actors.as(web, feeds::make);
    }

    @Test
    void whoHasTheLinkReadsTheCalendarWithoutSigningIn() throws Exception {
        String link = calendar();
        web.perform(get("/calendar/" + link + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(org.hamcrest.Matchers.startsWith("BEGIN:VCALENDAR")))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("private")));
    }

    @Test
    void aRevokedOrGuessedLinkIsNotFoundAndNothingElseIsOpenThere() throws Exception {
        String revoked = calendar();
        calendar();
        web.perform(get("/calendar/" + revoked + ".ics")).andExpect(status().isNotFound());
        web.perform(get("/calendar/guessed.ics")).andExpect(status().isNotFound());
        web.perform(get("/calendar/guessed")).andExpect(redirectedUrl("/login"));
        web.perform(get("/calendar/a/guessed.ics")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void healthTellsNobodyDetails() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("db"))));
        web.perform(get("/actuator/env").with(user("x"))).andExpect(status().isForbidden());
    }

    @Test
    void pagesOfOtherSitesNeitherFrameNorFeedOurs() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(header().string("Content-Security-Policy", WebSecurity.CONTENT_POLICY))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void signingOutNeedsTheTokenAndEndsTheSession() throws Exception {
        web.perform(post("/logout").with(user("x"))).andExpect(status().isForbidden());
        web.perform(post("/logout").with(user("x")).with(csrf())).andExpect(redirectedUrl("/login?signedout"));
    }
}
