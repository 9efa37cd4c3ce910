package eplan.ui.security;

import eplan.people.Actors;
import eplan.people.NoLongerHere;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of who has left at their next click, wherever it comes from: Vaadin then says that the session is over, and
 * a new page is the sign-in page. Runs behind Spring Security, as every filter without an order. What they try in the meantime
 * the services refuse ({@link NoLongerHere}).
 */
@Component
class LeaversSessions extends OncePerRequestFilter {

    private final Actors actors;

    LeaversSessions(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasLeft()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean hasLeft() {
        try {
            actors.current();
            return false;
        } catch (NoLongerHere left) {
            return true;
        } catch (AccessDeniedException nobody) {
            return false;
        }
    }
}
