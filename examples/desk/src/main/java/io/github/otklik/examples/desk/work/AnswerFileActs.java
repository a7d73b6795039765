package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.OnBehalf;
import io.github.otklik.examples.desk.forms.References;
import io.github.otklik.examples.desk.network.Added;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts photos and links to videos beside the draft that somebody writes; its text is kept meanwhile. Nothing is decided. */
@Controller
class AnswerFileActs {
    private static final String WORD = CommandType.SUBMIT_DRAFT.word();
    private static final int LONGEST_LINK = 500;
    private static final double MEGABYTE = 1_000_000;

    private final MessageView view;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final AnswerFiles files;
    private final References references;
    private final Drafts drafts;
    private final int most;
    private final Show show;

    AnswerFileActs(
            MessageView view,
            EventStore store,
            Rules rules,
            Cases cases,
            AnswerFiles files,
            References references,
            Drafts drafts,
            Channels channels,
            Show show) {
        this.view = view;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.files = files;
        this.references = references;
        this.drafts = drafts;
        this.most = channels.files().photo();
        this.show = show;
    }

    @PostMapping("/messages/{id}/submit-draft/photo")
    ModelAndView photo(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after)
            throws IOException {
        writes(id, me);
        if (!files.ready() || photo == null || photo.isEmpty()) {
            return refused(id, values, me, "answer-file.choose");
        }
        if (photo.getSize() > most) {
            return refused(id, values, me, "answer-file.too-large", most / MEGABYTE);
        }
        String title = photo.getOriginalFilename();
        Added added = files.photo(id, me.getUsername(), title == null ? "" : title, photo.getBytes(), cases.now());
        return done(added, id, values, me, after);
    }

    @PostMapping("/messages/{id}/submit-draft/link")
    ModelAndView link(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        writes(id, me);
        String url = Texts.storable(Forms.first(values, "link").strip());
        if (url.length() > LONGEST_LINK || references.url(url).isPresent()) {
            return refused(id, values, me, "answer-file.no-link");
        }
        return done(files.link(id, me.getUsername(), url, cases.now()), id, values, me, after);
    }

    /** Once more what stands with the latest draft, which was returned. */
    @PostMapping("/messages/{id}/submit-draft/again")
    ModelAndView again(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        MessageStream stream = writes(id, me);
        if (view.files().earlier(stream, me).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-act"));
        }
        Streams.latestDraft(stream.events())
                .ifPresent(draft ->
                        files.again(id, me.getUsername(), draft.header().id(), cases.now()));
        return done(Added.DONE, id, values, me, after);
    }

    @PostMapping("/messages/{id}/submit-draft/remove/{file}")
    ModelAndView remove(
            @PathVariable String id,
            @PathVariable long file,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        writes(id, me);
        files.remove(id, me.getUsername(), file);
        return done(Added.DONE, id, values, me, after);
    }

    /** The stream of a message that whoever asks may submit a draft of now. */
    private MessageStream writes(String id, Official me) {
        view.row(id, me);
        MessageStream stream = store.load(id);
        MessageCase message = stream.message();
        Instant now = message.asOf(cases.now());
        boolean allowed = rules.find(message, now)
                .filter(own -> OnBehalf.allowed(own, message, me, now).contains(CommandType.SUBMIT_DRAFT))
                .isPresent();
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-act"));
        }
        return stream;
    }

    private ModelAndView done(
            Added added, String id, MultiValueMap<String, String> values, Official me, RedirectAttributes after) {
        if (added == Added.TOO_MANY) {
            return refused(id, values, me, "answer-file.too-many", AnswerFiles.MOST);
        } else if (added == Added.NO_PHOTO) {
            return refused(id, values, me, "answer-file.no-photo");
        } else if (added == Added.NO_PLACE) {
            return refused(id, values, me, "answer-file.no-place");
        } else if (added == Added.ENDED) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-act"));
        }
        drafts.keep(me.getUsername(), id, WORD, values);
        after.addFlashAttribute("writing", true);
        return new ModelAndView("redirect:/messages/{id}", Map.of("id", id));
    }

    private ModelAndView refused(
            String id, MultiValueMap<String, String> values, Official me, String label, Object... with) {
        ModelAndView page = view.page(id, me, WORD, values);
        page.addObject("refusal", show.label(label, with));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
