package eplan.hiring;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a request form must be like: to be kept, and to be sent. */
@Component
class RequestRules {

    private static final int LONGEST_REASONS = 2000;

    private final PresentAnalysts analysts;

    RequestRules(PresentAnalysts analysts) {
        this.analysts = analysts;
    }

    /** The form as it is kept. @throws Refused for texts that are too long, somebody unknown, or posts out of range */
    Form kept(ProvinceId province, Form form) {
        if (form.posts() < 0
                || form.posts() > Headcounts.MOST_POSTS
                || form.people().size() > Headcounts.MOST_POSTS) {
            throw new Refused("refused.hiring.request.posts", Headcounts.MOST_POSTS);
        }
        List<Person> people =
                form.people().stream().map(person -> kept(province, person)).toList();
        return new Form(
                form.posts(),
                people,
                PersonRules.atMost(LONGEST_REASONS, form.reasons()),
                PersonRules.atMost(PersonRules.LONGEST_NAME, form.signer()),
                PersonRules.atMost(PersonRules.LONGEST_NAME, form.position()));
    }

    private Person kept(ProvinceId province, Person person) {
        analysts.check(province, person.present());
        return new Person(PersonRules.name(person.name()), person.present(), PersonRules.remark(person.remark()));
    }

    /** @throws Refused for what is missing, or does not fit together */
    static void complete(Form form, int headcount) {
        if (form.posts() == 0 && form.reasons().isBlank()) {
            throw new Refused("refused.hiring.request.no-posts");
        }
        if (form.signer().isBlank() || form.position().isBlank()) {
            throw new Refused("refused.hiring.request.signer");
        }
        if (form.posts() > headcount && form.reasons().isBlank()) {
            throw new Refused("refused.hiring.request.reasons", headcount);
        }
        if (form.people().size() > form.posts()) {
            throw new Refused("refused.hiring.request.people", form.people().size(), form.posts());
        }
    }
}
