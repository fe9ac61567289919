package dev.accord.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the container refused before any of our code saw it, told like everything else.
@RestController
class ProblemPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void tell(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        throw CommonProblems.of(HttpStatusCode.valueOf(status == null ? HttpStatus.NOT_FOUND.value() : status));
    }
}
