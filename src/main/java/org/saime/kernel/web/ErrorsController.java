package org.saime.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors met before a controller was reached (refused by the container or the filters). */
@Controller
class ErrorsController implements ErrorController {
    private final Problems problems;

    ErrorsController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        String what = switch (status) {
            case 401, 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method";
            case 413 -> "too_large";
            default -> status >= 500 ? "unexpected" : "request";
        };
        problems.answer(status, what, "", List.of(), status >= 500 ? "-" : null, request, response);
    }
}
