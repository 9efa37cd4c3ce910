package eplan.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.NotFound;
import eplan.ui.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What the frame asks of the services: who is signed in, where they work, what they may open, what day it is. */
@Component
class ShellServices {
    private static final Logger log = LoggerFactory.getLogger(ShellServices.class);

    private final Actors actors;
    private final ObjectProvider<Registry> registry;
    private final Navigation navigation;
    private final BusinessDayText day;
    private final I18NProvider texts;
    private final List<Banner> banners;

    ShellServices(
            Actors actors,
            ObjectProvider<Registry> registry,
            Navigation navigation,
            BusinessDayText day,
            I18NProvider texts,
            List<Banner> banners) {
        this.actors = actors;
        this.registry = registry;
        this.navigation = navigation;
        this.day = day;
        this.texts = texts;
        this.banners = banners;
    }

    Optional<Actor> actor() {
        try {
            return Optional.of(actors.current());
        } catch (AccessDeniedException nobody) {
            return Optional.empty();
        }
    }

    List<NavEntry> places(Actor actor) {
        return navigation.of(actor);
    }

    /** Long work to show. */
    List<Banner.Running> running(Actor actor) {
        return banners.stream().flatMap(banner -> banner.now(actor).stream()).toList();
    }

    BusinessDayText day() {
        return day;
    }

    /** The person's role and, where they have one, their LAO or province. */
    String office(Actor actor, Locale locale) {
        String role = texts.getTranslation("role." + actor.role().name(), locale);
        return place(actor, locale).map(place -> role + " · " + place).orElse(role);
    }

    private Optional<String> place(Actor actor, Locale locale) {
        Registry known = registry.getIfAvailable();
        if (known == null) {
            return Optional.empty();
        }
        try {
            if (actor.lao() != null) {
                return Optional.of(known.lao(actor.lao()).nameTh());
            }
            if (actor.province() != null) {
                Registry.ProvinceView province = known.province(actor.province());
                return Optional.of(Languages.choose(locale, province.nameTh(), province.nameEn()));
            }
        } catch (DataAccessException | TransactionException | NotFound e) {
            log.warn("no office for {}: {}", actor.account(), e.toString());
        }
        return Optional.empty();
    }
}
