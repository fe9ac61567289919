package dev.accord.entitlement;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The language of rules: the fact vocabulary as variables, and money and days as functions.
final class CelLanguage {

    static final CelType MONEY = OpaqueType.create("accord.Money");
    private static final CelType DAY = SimpleType.TIMESTAMP;

    private final Cel cel;
    private final Map<String, FactId> facts;

    CelLanguage(Map<FactId, Fact> facts) {
        this.facts = facts.keySet().stream().collect(Collectors.toMap(FactId::value, fact -> fact));
        var builder = CelFactory.standardCelBuilder()
                .setOptions(CelOptions.current()
                        .enableUnknownTracking(true)
                        .evaluateCanonicalTypesToNativeValues(true)
                        .build())
                .addVar("today", DAY);
        facts.values().forEach(fact -> builder.addVar(fact.id().value(), type(fact.type())));
        var functions = new ArrayList<CelFunctionDecl>();
        var bindings = new ArrayList<CelFunctionBinding>();
        CelFunctions.all().forEach(function -> {
            functions.add(CelFunctionDecl.newFunctionDeclaration(
                    function.name(),
                    CelOverloadDecl.newGlobalOverload(function.id(), function.result(), function.parameters())));
            bindings.add(function.binding());
        });
        cel = builder.addFunctionDeclarations(functions)
                .addFunctionBindings(bindings)
                .build();
    }

    /// Compiles a condition or an amount.
    ///
    /// @throws IllegalArgumentException naming line and column of what is wrong
    CelExpression compile(String source, CelType result) {
        try {
            var checked = cel.compile(source).getAst();
            if (!checked.getResultType().isAssignableFrom(result)) {
                throw new IllegalArgumentException(source + ": should be of type " + result.name() + ", is "
                        + checked.getResultType().name());
            }
            return new CelExpression(cel.createProgram(checked), facts(checked));
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalArgumentException(source + ": " + wrong.getMessage(), wrong);
        }
    }

    /// The facts among the names that stand in it; macros have names of their own.
    private Set<FactId> facts(CelAbstractSyntaxTree checked) {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .flatMap(node ->
                        Optional.ofNullable(facts.get(node.expr().ident().name())).stream())
                .collect(Collectors.toSet());
    }

    private static CelType type(Fact.Type type) {
        return switch (type) {
            case DATE -> DAY;
            case MONEY -> MONEY;
            case TEXT, CHOICE -> SimpleType.STRING;
            case BOOL -> SimpleType.BOOL;
            case CHOICES -> ListType.create(SimpleType.STRING);
            case COUNT, DAYS -> SimpleType.INT;
        };
    }
}
