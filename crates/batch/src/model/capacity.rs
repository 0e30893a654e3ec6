//! Which compute environments are legal, and what becomes of them.
//!
//! Subnets, security groups, instance types and the like are kept and shown; what counts on this
//! server is the type and `maxvCpus`.

use wire::Arn;
use wire::arn::is_account;
use wire::r#gen::batch as shape;

use super::environment::is_fargate;
use crate::error::Error;

fn client(sentence: impl Into<String>) -> Error {
    Error::Client(sentence.into())
}

/// What CreateComputeEnvironment refuses; what is stored of the capacity it asks for.
pub fn creation(
    input: &shape::CreateComputeEnvironmentRequest,
) -> Result<shape::ComputeResource, Error> {
    if input.r#type == shape::CEType::Unmanaged {
        return Err(client(
            "Compute environments of type UNMANAGED are not offered by this server: MANAGED is.",
        ));
    }
    if input.eks_configuration.is_some() {
        return Err(client(
            "Amazon EKS compute environments are not offered by this server: Amazon ECS ones are.",
        ));
    }
    if input.unmanagedv_cpus.is_some() {
        return Err(client(
            "unmanagedvCpus is only applicable for UNMANAGED compute environments.",
        ));
    }
    let given = input.compute_resources.as_ref();
    let resources = given.ok_or_else(|| {
        client("computeResources must be provided for a MANAGED compute environment")
    })?;
    check(resources)?;
    Ok(filled(resources.clone()))
}

/// The members that only EC2 has, and whether they are there.
fn on_ec2_only(resources: &shape::ComputeResource) -> [(&'static str, bool); 13] {
    let there = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    [
        ("minvCpus", resources.minv_cpus.is_some_and(|n| n != 0)),
        (
            "desiredvCpus",
            resources.desiredv_cpus.is_some_and(|n| n != 0),
        ),
        (
            "instanceTypes",
            resources
                .instance_types
                .as_ref()
                .is_some_and(|list| !list.is_empty()),
        ),
        (
            "allocationStrategy",
            resources.allocation_strategy.is_some(),
        ),
        ("imageId", there(&resources.image_id)),
        ("ec2KeyPair", there(&resources.ec2_key_pair)),
        ("instanceRole", there(&resources.instance_role)),
        ("placementGroup", there(&resources.placement_group)),
        (
            "bidPercentage",
            resources.bid_percentage.is_some_and(|n| n != 0),
        ),
        ("spotIamFleetRole", there(&resources.spot_iam_fleet_role)),
        ("launchTemplate", resources.launch_template.is_some()),
        (
            "ec2Configuration",
            resources
                .ec2_configuration
                .as_ref()
                .is_some_and(|list| !list.is_empty()),
        ),
        (
            "tags",
            resources.tags.as_ref().is_some_and(|tags| !tags.is_empty()),
        ),
    ]
}

fn check(resources: &shape::ComputeResource) -> Result<(), Error> {
    if resources.r#type == shape::CRType::EcsManagedInstances
        || resources.managed_instances_provider.is_some()
    {
        return Err(client(
            "Compute resources of type ECS_MANAGED_INSTANCES are not offered by this server: EC2, SPOT, FARGATE and FARGATE_SPOT are.",
        ));
    }
    if resources.maxv_cpus < 1 {
        return Err(client("maxvCpus must be at least 1."));
    }
    if is_fargate(resources.r#type) {
        for (member, there) in on_ec2_only(resources) {
            if there {
                return Err(client(format!("{member} is not applicable for Fargate.")));
            }
        }
        return Ok(());
    }
    let min = resources.minv_cpus.unwrap_or(0);
    let desired = resources.desiredv_cpus.unwrap_or(min);
    if min < 0 || min > resources.maxv_cpus {
        return Err(client("minvCpus must be between 0 and maxvCpus."));
    }
    if desired < min || desired > resources.maxv_cpus {
        return Err(client(
            "desiredvCpus must be between minvCpus and maxvCpus.",
        ));
    }
    if resources
        .bid_percentage
        .is_some_and(|percentage| percentage < 1)
    {
        return Err(client("bidPercentage must be at least 1."));
    }
    Ok(())
}

/// As DescribeComputeEnvironments shows it: lists are empty, not absent.
fn filled(resources: shape::ComputeResource) -> shape::ComputeResource {
    let shown = shape::ComputeResource {
        subnets: Some(resources.subnets.unwrap_or_default()),
        security_group_ids: Some(resources.security_group_ids.unwrap_or_default()),
        ..resources
    };
    if is_fargate(shown.r#type) {
        return shown;
    }
    let min = shown.minv_cpus.unwrap_or(0);
    shape::ComputeResource {
        minv_cpus: Some(min),
        desiredv_cpus: Some(shown.desiredv_cpus.unwrap_or(min)),
        instance_types: Some(shown.instance_types.unwrap_or_default()),
        allocation_strategy: Some(
            shown
                .allocation_strategy
                .unwrap_or(shape::CRAllocationStrategy::BestFit),
        ),
        tags: Some(shown.tags.unwrap_or_default()),
        ..shown
    }
}

pub fn service_role(arn: &str) -> Result<(), Error> {
    let is_role = Arn::parse(arn).is_ok_and(|arn| {
        arn.service() == "iam"
            && is_account(arn.account())
            && arn
                .resource()
                .strip_prefix("role/")
                .is_some_and(|name| !name.is_empty())
    });
    if is_role {
        Ok(())
    } else {
        Err(client(format!("serviceRole {arn} is not an iam role arn")))
    }
}

/// What UpdateComputeEnvironment refuses whatever the environment is.
pub fn update(input: &shape::UpdateComputeEnvironmentRequest) -> Result<(), Error> {
    if input.unmanagedv_cpus.is_some() {
        return Err(client(
            "unmanagedvCpus is only applicable for UNMANAGED compute environments.",
        ));
    }
    if input.eks_configuration.is_some() {
        return Err(client(
            "Amazon EKS compute environments are not offered by this server: Amazon ECS ones are.",
        ));
    }
    Ok(())
}

/// The capacity with the changes; what was left out stays.
pub fn apply(
    resources: &mut shape::ComputeResource,
    changes: &shape::ComputeResourceUpdate,
) -> Result<(), Error> {
    if changes.managed_instances_provider.is_some() {
        return Err(client(
            "Compute resources of type ECS_MANAGED_INSTANCES are not offered by this server.",
        ));
    }
    let kind = changes.r#type.unwrap_or(resources.r#type);
    if is_fargate(kind) != is_fargate(resources.r#type) {
        return Err(client(
            "A compute environment can't change between EC2 and Fargate.",
        ));
    }
    let before = resources.clone();
    let min = changes.minv_cpus.or(before.minv_cpus);
    // An unchanged wish follows its bounds.
    let wish = before.desiredv_cpus.map(|desired| {
        desired
            .max(min.unwrap_or(0))
            .min(changes.maxv_cpus.unwrap_or(before.maxv_cpus))
    });
    let changed = shape::ComputeResource {
        r#type: kind,
        minv_cpus: min,
        maxv_cpus: changes.maxv_cpus.unwrap_or(before.maxv_cpus),
        desiredv_cpus: changes.desiredv_cpus.or(wish),
        subnets: changes.subnets.clone().or(before.subnets),
        security_group_ids: changes
            .security_group_ids
            .clone()
            .or(before.security_group_ids),
        allocation_strategy: changes
            .allocation_strategy
            .and_then(|strategy| shape::CRAllocationStrategy::parse(strategy.as_str()))
            .or(before.allocation_strategy),
        instance_types: changes.instance_types.clone().or(before.instance_types),
        ec2_key_pair: changes.ec2_key_pair.clone().or(before.ec2_key_pair),
        instance_role: changes.instance_role.clone().or(before.instance_role),
        tags: changes.tags.clone().or(before.tags),
        placement_group: changes.placement_group.clone().or(before.placement_group),
        bid_percentage: changes.bid_percentage.or(before.bid_percentage),
        launch_template: changes.launch_template.clone().or(before.launch_template),
        ec2_configuration: changes
            .ec2_configuration
            .clone()
            .or(before.ec2_configuration),
        image_id: changes.image_id.clone().or(before.image_id),
        scaling_policy: changes.scaling_policy.clone().or(before.scaling_policy),
        capacity_tags: changes.capacity_tags.clone().or(before.capacity_tags),
        ..before
    };
    check(&changed)?;
    *resources = changed;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn create(resources: Value) -> Result<shape::ComputeResource, String> {
        let input = json!({
            "computeEnvironmentName": "e", "type": "MANAGED", "computeResources": resources
        });
        creation(&serde_json::from_value(input).unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn creations() {
        #[rustfmt::skip]
        let table = [
            (json!({"type": "EC2", "maxvCpus": 1}),                                      ""),
            (json!({"type": "SPOT", "maxvCpus": 8, "minvCpus": 2, "desiredvCpus": 4}),   ""),
            (json!({"type": "FARGATE", "maxvCpus": 16, "subnets": ["s"], "securityGroupIds": ["g"]}), ""),
            (json!({"type": "FARGATE_SPOT", "maxvCpus": 16, "minvCpus": 0}),             ""),
            (json!({"type": "EC2", "maxvCpus": 0}),                                      "maxvCpus"),
            (json!({"type": "EC2", "maxvCpus": 4, "minvCpus": 5}),                       "minvCpus"),
            (json!({"type": "EC2", "maxvCpus": 4, "minvCpus": -1}),                      "minvCpus"),
            (json!({"type": "EC2", "maxvCpus": 4, "desiredvCpus": 5}),                   "desiredvCpus"),
            (json!({"type": "EC2", "maxvCpus": 4, "minvCpus": 2, "desiredvCpus": 1}),    "desiredvCpus"),
            (json!({"type": "FARGATE", "maxvCpus": 4, "minvCpus": 1}),                   "minvCpus is not applicable for Fargate."),
            (json!({"type": "FARGATE", "maxvCpus": 4, "instanceRole": "r"}),             "instanceRole is not applicable for Fargate."),
            (json!({"type": "ECS_MANAGED_INSTANCES", "maxvCpus": 4}),                    "not offered"),
        ];
        for (resources, words) in table {
            let text = create(resources.clone()).err().unwrap_or_default();
            assert!(
                text.contains(words) && text.is_empty() == words.is_empty(),
                "{resources}: {text}"
            );
        }
        for (member, value) in [
            ("type", json!("UNMANAGED")),
            (
                "eksConfiguration",
                json!({"eksClusterArn": "a", "kubernetesNamespace": "n"}),
            ),
            ("unmanagedvCpus", json!(1)),
            ("computeResources", json!(null)),
        ] {
            let mut input = json!({
                "computeEnvironmentName": "e", "type": "MANAGED",
                "computeResources": {"type": "EC2", "maxvCpus": 1}
            });
            input[member] = value;
            assert!(
                creation(&serde_json::from_value(input).unwrap()).is_err(),
                "{member}"
            );
        }
    }

    #[test]
    fn defaults_are_shown() {
        let ec2 = create(json!({"type": "EC2", "maxvCpus": 4, "minvCpus": 2})).unwrap();
        assert_eq!((ec2.minv_cpus, ec2.desiredv_cpus), (Some(2), Some(2)));
        assert_eq!(
            ec2.allocation_strategy,
            Some(shape::CRAllocationStrategy::BestFit)
        );
        let fargate = create(json!({"type": "FARGATE", "maxvCpus": 4})).unwrap();
        assert_eq!((fargate.minv_cpus, fargate.desiredv_cpus), (None, None));
        assert_eq!(fargate.subnets, Some(Vec::new()));
    }

    #[test]
    fn changes() {
        let apply_to = |kind: &str, change: Value| {
            let mut resources = create(json!({"type": kind, "maxvCpus": 8})).unwrap();
            let changes = serde_json::from_value(change).unwrap();
            apply(&mut resources, &changes)
                .map(|()| resources)
                .map_err(|error| error.to_string())
        };
        let bigger = apply_to("EC2", json!({"minvCpus": 4, "maxvCpus": 16})).unwrap();
        assert_eq!(
            (bigger.minv_cpus, bigger.maxv_cpus, bigger.desiredv_cpus),
            (Some(4), 16, Some(4))
        );
        assert_eq!(
            apply_to("EC2", json!({"type": "SPOT"})).unwrap().r#type,
            shape::CRType::Spot
        );
        #[rustfmt::skip]
        let refused = [
            ("EC2",     json!({"type": "FARGATE"})),
            ("FARGATE", json!({"type": "EC2"})),
            ("EC2",     json!({"maxvCpus": 0})),
            ("EC2",     json!({"minvCpus": 9})),
            ("FARGATE", json!({"minvCpus": 1})),
            ("FARGATE", json!({"instanceTypes": ["m5"]})),
        ];
        for (kind, change) in refused {
            assert!(apply_to(kind, change.clone()).is_err(), "{kind} {change}");
        }
    }
}
