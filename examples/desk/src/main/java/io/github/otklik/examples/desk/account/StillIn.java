package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the sessions of people whose door was closed, or who may do something else now; it runs after those of Spring Security. */
@Component
class StillIn extends OncePerRequestFilter {
    private final Accounts accounts;

    StillIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof Official me && !accounts.isCurrent(me)) {
            new SecurityContextLogoutHandler().logout(request, response, who);
            response.sendRedirect("/sign-in?ended");
            return;
        }
        chain.doFilter(request, response);
    }
}
