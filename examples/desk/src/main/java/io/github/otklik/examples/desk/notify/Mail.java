package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.setup.Channels;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends alerts by mail, where {@code spring.mail.host} is given. */
@Component
class Mail {
    static final String WAY = "mail";

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    Mail(ObjectProvider<JavaMailSender> sender, Channels channels) {
        this.sender = sender;
        this.from = channels.notices().from();
    }

    void send(String to, String alert, String subject, String text) {
        JavaMailSender mails = sender.getObject();
        MimeMessage message = mails.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(text);
            // No machine is to answer that its owner is on leave; and a mail that came twice can be told.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Otklik-Alert", alert.replaceAll("[^\\w./:-]", "_"));
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail cannot be written", e);
        }
        mails.send(message);
    }
}
