package eplan.ui.lao;

import eplan.correspondence.Messages;
import eplan.correspondence.SentFiles;
import eplan.cycle.CaseFiles;
import eplan.cycle.CaseNotes;
import eplan.cycle.Extensions;
import eplan.cycle.LaoChecks;
import eplan.cycle.Punctuality;
import eplan.people.Portfolios;
import eplan.people.Substitutions;
import eplan.plan.Attachments;
import eplan.registry.Contacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a case's page shows beyond the round: each part is there when its face is. */
@Component
record CaseParts(
        ObjectProvider<Contacts> contacts,
        ObjectProvider<Punctuality> punctuality,
        ObjectProvider<CaseNotes> notes,
        ObjectProvider<LaoChecks> checks,
        ObjectProvider<Messages> messages,
        ObjectProvider<CaseFiles> files,
        ObjectProvider<SentFiles> sent,
        ObjectProvider<Attachments> attachments,
        ObjectProvider<Extensions> extensions,
        ObjectProvider<Portfolios> portfolios,
        ObjectProvider<Substitutions> substitutions) {}
