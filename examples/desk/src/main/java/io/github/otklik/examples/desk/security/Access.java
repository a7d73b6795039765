package io.github.otklik.examples.desk.security;

import static io.github.otklik.regulation.Role.ADVISER;
import static io.github.otklik.regulation.Role.CURATOR;
import static io.github.otklik.regulation.Role.EXECUTOR;
import static io.github.otklik.regulation.Role.HEAD;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.regulation.Role;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open which page. What may be done to a message is not decided here but asked of the library. */
@Configuration(proxyBeanMethods = false)
public class Access {
    /** A part of the desk, its addresses, and the roles that may open it. */
    public enum Page {
        /** The printable extract of a message, drafts and all. */
        EXTRACT,
        /** The board, and messages as far as they are one's own. */
        MESSAGES,
        /** Messages of one cause, each unit its own. */
        INCIDENTS,
        /** What the filter proposed. */
        MODERATION,
        /** How terms were kept. */
        COMPLIANCE,
        /** The regulation in force. */
        REGULATION,
        /** The register of official pages. */
        REGISTER,
        /** Texts to begin answers with. */
        TEMPLATES,
        /** Who did what. */
        AUDIT,
        /** Alerts that could not be delivered. */
        DELIVERIES,
        /** What is to be counted again. */
        RECOUNT,
        /** What is to be blanked. */
        RETENTION,
        /** Tokens of programs. */
        TOKENS,
        /** Who may sign in. */
        PEOPLE,
        /** One's own password and second factor. */
        ACCOUNT,
        /** The description of the interface for programs. */
        DESCRIPTION,
        /** Metrics, by basic authentication. */
        METRICS;

        private Set<Role> roles() {
            return switch (this) {
                case MESSAGES, REGULATION, REGISTER, DESCRIPTION, ACCOUNT -> Set.copyOf(Role.officials());
                case EXTRACT, COMPLIANCE, AUDIT, METRICS, PEOPLE -> Set.of(CURATOR, HEAD);
                case INCIDENTS -> Set.of(CURATOR, EXECUTOR, HEAD, ADVISER);
                case MODERATION -> Set.of(CURATOR, ADVISER);
                case RETENTION, RECOUNT, DELIVERIES -> Set.of(CURATOR);
                case TOKENS, TEMPLATES -> Set.of(CURATOR, EXECUTOR);
            };
        }

        private String[] addresses() {
            return switch (this) {
                case EXTRACT -> new String[] {"/messages/*/extract"};
                case MESSAGES ->
                    new String[] {
                        "/",
                        "/bulk",
                        "/new",
                        "/new/keep",
                        "/session",
                        "/live",
                        "/filters/**",
                        "/drafts/keep",
                        "/messages/**"
                    };
                case INCIDENTS -> new String[] {"/incidents/**"};
                case MODERATION -> new String[] {"/moderation/**"};
                case COMPLIANCE -> new String[] {"/compliance/**"};
                case REGISTER -> new String[] {"/register/**"};
                case REGULATION -> new String[] {"/regulation"};
                case TEMPLATES -> new String[] {"/templates/**"};
                case AUDIT -> new String[] {"/audit"};
                case RETENTION -> new String[] {"/retention"};
                case RECOUNT -> new String[] {"/recount"};
                case DELIVERIES -> new String[] {"/deliveries"};
                case TOKENS -> new String[] {"/tokens/**"};
                case PEOPLE -> new String[] {"/people/**"};
                case ACCOUNT -> new String[] {"/account/**"};
                case DESCRIPTION -> new String[] {"/v3/api-docs/**"};
                case METRICS -> new String[] {"/actuator/**"};
            };
        }

        public boolean open(Role role) {
            return roles().contains(role);
        }

        private String[] roleNames() {
            Stream<String> own = this == ACCOUNT ? Stream.of(Official.UNREADY) : Stream.of();
            return Stream.concat(roles().stream().map(Role::id), own).toArray(String[]::new);
        }
    }

    /** What carries a secret or a token of its own, or is public. */
    private static final String[] WITHOUT_SIGN_IN = {
        "/callback/**", "/api/**", "/calendar/**", "/public/**", "/actuator/health/**"
    };

    /** Pages and their parts that need no signing in, or lead to it. */
    private static final String[] OPEN = {
        "/desk.css", "/desk.js", "/live.js", "/icon.svg", "/sign-in", "/invitation/*", LostForms.PAGE, "/error"
    };

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";

    /** What is added where pages show pictures straight from VK. */
    private static final String PICTURES =
            "; img-src 'self' https://*.userapi.com https://*.vkuserphoto.ru https://*.vk.com https://*.mycdn.me";

    /** Forms may lead to where sessions end, for browsers hold the redirect of a form against the policy too. */
    private static String policy(Office office, ObjectProvider<SignInWay> ways) {
        String forms = ways.stream().map(way -> " " + way.origin()).collect(Collectors.joining());
        String policy = POLICY.replace("form-action 'self'", "form-action 'self'" + forms);
        return office.vk().pictures() ? policy + PICTURES : policy;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher(WITHOUT_SIGN_IN)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain metrics(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(Page.METRICS.roleNames()))
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, LostForms lost, Office office, ObjectProvider<SignInWay> ways)
            throws Exception {
        ways.forEach(way -> way.add(http, lost));
        return http.authorizeHttpRequests(requests -> {
                    // What goes on with a request was allowed when it came.
                    requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
                    requests.requestMatchers(OPEN).permitAll();
                    for (Page page : Page.values()) {
                        requests.requestMatchers(page.addresses()).hasAnyRole(page.roleNames());
                    }
                    requests.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(SignInDetails::new)
                        .successHandler(lost)
                        .permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(lost))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessHandler((request, response, who) -> response.sendRedirect(ways.stream()
                                .flatMap(way -> who == null ? Stream.empty() : way.end(request, who).stream())
                                .findFirst()
                                .orElse("/sign-in?out"))))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(office, ways))))
                .build();
    }
}
